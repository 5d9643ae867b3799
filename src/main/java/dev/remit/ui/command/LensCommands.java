package dev.remit.ui.command;

import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.edit.Diagrams;
import dev.remit.model.Diagram;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.Optional;

/// Which question the colours of the diagram answer. It belongs to the diagram and is kept with it.
record LensCommands(Session session) {
    private static final Place PLACE = Place.in(Menu.VIEW, 4).under(Text.of("Colour by"));
    private static final String STEP = "lens";

    List<Command> list() {
        return Lenses.all().stream().map(this::command).toList();
    }

    private Command command(Lens lens) {
        return Command.of("view.lens-" + lens.id(), PLACE, lens.name(), () -> look(lens))
                .when(showing -> showing.desk().isPresent() && showing.room() == Room.MAP)
                .tickedWhen(showing -> shown(showing).id().equals(lens.id()));
    }

    /// Trying one lens after the other is one step.
    private void look(Lens lens) {
        var id = Optional.of(lens.id()).filter(it -> !it.equals(Lenses.standard().id()));
        session.showing()
                .desk()
                .map(desk -> desk.state().diagram())
                .ifPresent(diagram -> session.run(
                        Text.of("Colour by {0}", lens.name()), Diagrams.lens(diagram, id), STEP));
    }

    /// The lens of the diagram that is shown.
    static Lens shown(Showing showing) {
        return Lenses.of(showing.desk().flatMap(LensCommands::lens));
    }

    private static Optional<String> lens(Desk desk) {
        return desk.document().diagrams().find(desk.state().diagram()).flatMap(Diagram::lens);
    }
}
