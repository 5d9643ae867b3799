package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.Diagram;
import dev.remit.text.Text;
import java.util.Optional;

/// Gives the diagram that is shown another name.
///
/// @param isFresh it was just made: the name is part of the step that made it
public record DiagramName(Rect box, String text, boolean isFresh) implements Prompt.Writing {
    private static final double INSET = 8;
    private static final double WIDTH = 240;
    private static final double HEIGHT = 28;

    public static DiagramName of(State state) {
        String name = state.document()
                .diagrams()
                .find(state.diagram())
                .map(Diagram::name)
                .orElse(Diagrams.WHOLE);
        Point corner = state.camera().toPlane(new Point(INSET, INSET));
        double zoom = state.camera().zoom();
        return new DiagramName(new Rect(corner.x(), corner.y(), WIDTH / zoom, HEIGHT / zoom), name, false);
    }

    /// Of a diagram that was just made.
    public static DiagramName ofFresh(State state) {
        var it = of(state);
        return new DiagramName(it.box, it.text, true);
    }

    @Override
    public Text title() {
        return Text.of("Name of the diagram");
    }

    @Override
    public Optional<Text> objection(String name, State state) {
        return name.isBlank() ? Optional.of(Text.of("A name is needed. The old one stays.")) : Optional.empty();
    }

    @Override
    public State written(String name, State state) {
        String given = name.strip();
        if (given.isEmpty() || given.equals(text)) return state.answered();
        var edit = Diagrams.rename(state.diagram(), given);
        if (isFresh) return state.answered().amended(Text.of("Add diagram {0}", Cut.name(given)), edit);
        Text step = Text.of("Rename diagram {0} to {1}", Cut.name(text), Cut.name(given));
        return state.answered().changed(step, edit);
    }
}
