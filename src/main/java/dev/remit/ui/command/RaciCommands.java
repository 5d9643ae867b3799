package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Aspect;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// From which side the RACI is looked at, with which letters, and what is done with those that are selected.
///
/// @param letter does it
record RaciCommands(Session session, Consumer<Act> letter) {
    private static final Place PLACE = Place.in(Menu.VIEW, 0).under(Text.of("Look at the RACI"));
    private static final Place LETTERS = Place.in(Menu.EDIT, 4).under(Text.of("Letters of the RACI"));

    List<Command> list() {
        var commands = new ArrayList<Command>();
        for (Aspect aspect : Aspect.values()) commands.add(looking(aspect));
        for (Ledger.Side side : Ledger.Side.values()) commands.add(beside(side));
        commands.add(support());
        commands.addAll(letters());
        return commands;
    }

    private List<Command> letters() {
        return List.of(
                act("clear", Text.of("Clear the letters"), new Act.Clear()),
                act("return", Text.of("Return the letters to what is derived"), new Act.Return()),
                act("alone", Text.of("Let only this team answer"), new Act.Alone()),
                act("domain", Text.of("Set the letters for the whole domain"), new Act.ForDomain()),
                act("fill-down", Text.of("Fill letters down"), new Act.FillDown()),
                act("fill-right", Text.of("Fill letters right"), new Act.FillRight()));
    }

    /// Their keys count in the grid alone, where they are told of: elsewhere the same keys mean something else.
    private Command act(String id, Text title, Act act) {
        return Command.of("letters." + id, LETTERS, title, () -> letter.accept(act))
                .when(showing -> showing.sees(Room.RACI) && showing.raci().isPresent());
    }

    private Command looking(Aspect aspect) {
        String id = "raci.by-" + aspect.name().toLowerCase(Locale.ROOT);
        return Command.of(id, PLACE, aspect.title(), () -> change(ledger -> ledger.seen(aspect)))
                .when(Showing::isOpen)
                .tickedWhen(showing -> showing.raci()
                        .filter(ledger -> Aspect.of(ledger.view()) == aspect)
                        .isPresent());
    }

    private Command beside(Ledger.Side side) {
        String id = "raci.side-" + side.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Command.of(id, PLACE, title(side), () -> change(ledger -> ledger.beside(side)))
                .when(Showing::isOpen);
    }

    private static Text title(Ledger.Side side) {
        return switch (side) {
            case WHY -> Text.of("Why a letter stands there");
            case BY_HAND -> Text.of("Letters set by hand");
            case OWN -> Text.of("Activities and roles of your own");
        };
    }

    private Command support() {
        return Command.of(
                        "raci.rasci", PLACE, Text.of("With S for support (RASCI)"), () -> change(RaciCommands::turned))
                .when(showing -> showing.raci().isPresent())
                .tickedWhen(showing -> showing.raci()
                        .filter(ledger -> ledger.workspace().variant() == Variant.RASCI)
                        .isPresent());
    }

    private static Ledger turned(Ledger ledger) {
        boolean isOn = ledger.workspace().variant() == Variant.RASCI;
        return ledger.with(ledger.workspace().in(isOn ? Variant.RACI : Variant.RASCI));
    }

    private void change(UnaryOperator<Ledger> to) {
        session.show(now -> now.in(Room.RACI).lettering(now.raci().map(to)));
    }
}
