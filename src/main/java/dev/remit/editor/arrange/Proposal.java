package dev.remit.editor.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.editor.Called;
import dev.remit.editor.Camera;
import dev.remit.editor.Grasp;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.Map;

/// Where an automatic layout would put what is selected, or all where nothing is. What is locked stays.
///
/// @param of the document it is for
/// @param boxes of all that would be elsewhere
/// @param before how the plane lay when it was made
public record Proposal(Document of, Map<Id, Rect> boxes, Edit edit, Text step, Camera before) {
    public Proposal {
        boxes = Map.copyOf(boxes);
    }

    public static Proposal of(State state) {
        var layout = new AutoLayout(state);
        var chosen = Grasp.figures(state.selection().ids(), state);
        return chosen.isEmpty()
                ? proposed(layout.ofAll(), Text.of("Lay out the diagram"), state)
                : proposed(layout.of(chosen), Text.of("Lay out {0}", Called.together(chosen, state.document())), state);
    }

    private static Proposal proposed(Edit edit, Text step, State state) {
        var after = new HashMap<>(state.around().pictures().boxes(edit.apply(state.document()), state.diagram()));
        after.entrySet().removeIf(entry -> !isElsewhere(entry.getKey(), entry.getValue(), state));
        return new Proposal(state.document(), after, edit, step, state.camera());
    }

    private static boolean isElsewhere(Id id, Rect box, State state) {
        return state.picture()
                .find(id)
                .filter(figure -> Grasp.hasPlace(figure) && !figure.box().equals(box))
                .isPresent();
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /// The box around all that would be elsewhere.
    public Rect area() {
        return Rect.covering(boxes.values());
    }

    /// The state with everything put there, as one step. Nothing happens to a document that is another by now.
    public State applied(State state) {
        State idle = state.answered().doing(state.tool().idle());
        return state.document() == of ? idle.changed(step, edit) : idle;
    }

    /// The state as if it had never been made.
    public State refused(State state) {
        return state.answered().doing(state.tool().idle()).looking(before);
    }
}
