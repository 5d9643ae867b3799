package dev.remit.editor.paste;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Frame;
import dev.remit.model.Note;
import dev.remit.model.OwnershipRole;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Puts elements on the diagram: tried out once to see how large they are and what houses them, then done where they
/// fit.
///
/// @param paste what puts them there, that far from where they were
/// @param ids what is pasted
record Putting(Function<Spot, Edit> paste, List<Id> ids, State state) {
    /// The state with them, selected. Without a pointer they are brought into view.
    State at(Optional<Point> pointer, Text step) {
        var trial = paste.apply(new Spot(0, 0)).apply(state.document());
        var boxes = boxes(trial);
        var housed = ids.stream().filter(id -> isHoused(id, trial, boxes)).toList();
        var landing = new Landing(free(trial, boxes, Set.copyOf(housed)), pointer);
        Edit tidy = Diagrams.unplace(
                state.diagram(), housed.stream().filter(this::hadNoPlace).toList());
        State done = state.changed(step, paste.apply(landing.offset(state)).then(tidy));
        if (done == state) return state;
        State chosen = done.selecting(Selection.of(figures(done)));
        return pointer.isPresent() ? chosen : seen(chosen);
    }

    /// All of them that can be seen and stand in no other, with new notes and frames.
    private List<Id> figures(State done) {
        var all = new ArrayList<>(ids);
        texts(done.document()).keySet().stream()
                .filter(id -> !texts(state.document()).containsKey(id) && !all.contains(id))
                .forEach(all::add);
        var among = Set.copyOf(all);
        return all.stream()
                .filter(id -> done.whole().find(id).isPresent())
                .filter(id -> done.document()
                        .find(id)
                        .filter(element -> Contents.isInside(element, among))
                        .isEmpty())
                .toList();
    }

    private static State seen(State done) {
        var boxes = done.selection().ids().stream()
                .flatMap(id -> done.picture().box(id).stream())
                .toList();
        if (boxes.isEmpty()) return done;
        return done.looking(done.camera().showing(Rect.covering(boxes), done.window()));
    }

    /// Where those stood that have a place of their own.
    private List<Rect> free(Document trial, Map<Id, Rect> boxes, Set<Id> housed) {
        var before = texts(state.document());
        var free = new ArrayList<Rect>();
        for (Id id : ids) {
            var box = Optional.ofNullable(boxes.get(id));
            if (!housed.contains(id) && hadNoPlace(id)) box.ifPresent(free::add);
        }
        texts(trial).forEach((id, box) -> {
            if (!before.containsKey(id)) free.add(box);
        });
        return free;
    }

    private boolean hadNoPlace(Id id) {
        return diagram(state.document())
                .filter(it -> it.nodes().containsKey(id))
                .isEmpty();
    }

    /// Whether a team that is shown answers for the service, so that it stands there.
    private static boolean isHoused(Id id, Document document, Map<Id, Rect> boxes) {
        var owners = document.services().find(id).stream()
                .flatMap(service -> service.owners().stream())
                .filter(each -> each.role().equals(Optional.of(OwnershipRole.ACCOUNTABLE)))
                .map(each -> each.teamId().id())
                .toList();
        return owners.size() == 1 && boxes.containsKey(owners.getFirst());
    }

    private Map<Id, Rect> boxes(Document document) {
        return state.around().pictures().boxes(document, state.diagram());
    }

    private Map<Id, Rect> texts(Document document) {
        var texts = new HashMap<Id, Rect>();
        diagram(document).ifPresent(diagram -> {
            for (Note note : diagram.notes())
                texts.put(note.id(), new Rect(note.x(), note.y(), note.width(), note.height()));
            for (Frame frame : diagram.frames())
                texts.put(frame.id(), new Rect(frame.x(), frame.y(), frame.width(), frame.height()));
        });
        return texts;
    }

    private Optional<Diagram> diagram(Document document) {
        return document.diagrams().find(state.diagram());
    }
}
