package dev.remit.ui.command;

import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Colours;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import java.util.List;

/// Looking at the diagram through one lens or another.
record LensCommands(Session session) {
    private static final Place PLACE = Place.in(Menu.VIEW, 4).under(Text.of("Colour by"));

    List<Command> list() {
        return Lenses.all().stream().map(this::command).toList();
    }

    private Command command(Lens lens) {
        return Command.of("view.lens-" + lens.id(), PLACE, lens.name(), () -> Colours.show(lens, session))
                .when(showing -> showing.desk().isPresent() && showing.room() == Room.MAP)
                .tickedWhen(showing -> Colours.shown(showing).id().equals(lens.id()));
    }
}
