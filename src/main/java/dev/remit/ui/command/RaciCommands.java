package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.raci.Aspect;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// From which side the RACI is looked at, and with which letters.
record RaciCommands(Session session) {
    private static final Place PLACE = Place.in(Menu.VIEW, 0).under(Text.of("Look at the RACI"));

    List<Command> list() {
        var commands = new ArrayList<Command>();
        for (Aspect aspect : Aspect.values()) commands.add(looking(aspect));
        for (Ledger.Side side : Ledger.Side.values()) commands.add(beside(side));
        commands.add(support());
        return commands;
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
