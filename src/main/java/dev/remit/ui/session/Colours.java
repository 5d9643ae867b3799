package dev.remit.ui.session;

import dev.remit.draw.Picture;
import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.edit.Diagrams;
import dev.remit.model.Diagram;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;

/// Which question the colours of the shown diagram answer. The choice belongs to the diagram and is kept with it.
public final class Colours {
    private static final String STEP = "lens";

    private Colours() {}

    public static Lens shown(Showing showing) {
        return Lenses.of(showing.desk().flatMap(Colours::lens));
    }

    /// Trying one lens after the other is one step.
    public static void show(Lens lens, Session session) {
        var id =
                Optional.of(lens.id()).filter(it -> !it.equals(Lenses.standard().id()));
        session.showing()
                .desk()
                .map(desk -> desk.state().diagram())
                .ifPresent(diagram ->
                        session.run(Text.of("Colour by {0}", lens.name()), Diagrams.lens(diagram, id), STEP));
    }

    /// A picture in the colours of a desk's lens; as it is while nothing was checked, since some ask for what was
    /// found.
    public static Picture over(Picture picture, Desk desk) {
        return desk.checked().map(checked -> over(picture, lens(desk), checked)).orElse(picture);
    }

    private static Picture over(Picture picture, Optional<String> lens, Checked checked) {
        var colouring = Lenses.of(lens).over(picture, checked.facts().structure(), checked.readings());
        return picture.marked(picture.marks().tinted(colouring.tints(), colouring.legend()));
    }

    public static Optional<String> lens(Desk desk) {
        return desk.document().diagrams().find(desk.state().diagram()).flatMap(Diagram::lens);
    }
}
