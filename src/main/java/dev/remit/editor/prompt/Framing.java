package dev.remit.editor.prompt;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Frames;
import dev.remit.edit.FreeIds;
import dev.remit.edit.Spot;
import dev.remit.editor.Blueprint;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.List;

/// Puts a frame around what is selected, and asks for its name.
public final class Framing {
    private static final double ROOM = 16;

    private Framing() {}

    public static boolean isPossible(State state) {
        return !boxes(state).isEmpty();
    }

    public static State of(State state) {
        if (!isPossible(state)) return state;
        Rect area = Rect.covering(boxes(state)).grown(ROOM);
        Id id = FreeIds.in(state.document(), state.diagram(), "frame", "frame");
        String title = Blueprint.FRAME.newName().toString();
        var corner = new Spot((int) Math.floor(area.x()), (int) Math.floor(area.y()));
        int width = (int) Math.ceil(area.right()) - corner.x();
        int height = (int) Math.ceil(area.bottom()) - corner.y();
        State framed = state.changed(
                        Blueprint.FRAME.step(title), Frames.add(state.diagram(), id, title, corner, width, height))
                .selecting(Selection.of(id));
        return Naming.ofFresh(id, framed).<State>map(framed::asking).orElse(framed);
    }

    private static List<Rect> boxes(State state) {
        return state.selection().ids().stream()
                .flatMap(id -> state.picture().find(id).stream())
                .map(Figure::box)
                .toList();
    }
}
