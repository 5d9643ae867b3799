package dev.remit.editor;

import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Elements;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Table;
import dev.remit.text.Text;
import java.util.List;

/// Takes what is selected from the diagram that is shown, or from the model and so from all of them.
///
/// @param ids elements, notes and frames
public record Removing(List<Id> ids) {
    public Removing {
        ids = List.copyOf(ids);
    }

    /// The model keeps the elements, and other diagrams show them still.
    public State fromDiagram(State state) {
        String diagram = state.document()
                .diagrams()
                .find(state.diagram())
                .map(Diagram::name)
                .orElse(Diagrams.WHOLE);
        Text step = Text.of("Remove {0} from {1}", what(state.document()), Cut.name(diagram));
        State removed = state.changed(step, Diagrams.hide(state.diagram(), ids));
        if (removed == state) return state.saying(Remark.of(why()));
        return removed.selecting(Selection.NONE).saying(Remark.undoable(taken(state.document())));
    }

    private Text taken(Document document) {
        return ids.size() == 1
                ? Text.of("{0} is no longer on this diagram. The model keeps it.", what(document))
                : Text.of("{0} are no longer on this diagram. The model keeps them.", what(document));
    }

    /// Why nothing was removed: interactions and dependencies follow from what they join.
    private static Text why() {
        return Text.of("A connection is on every diagram that shows both its ends. To get rid of it, delete it from the"
                + " model (Shift+Delete).");
    }

    /// They go for good, with what cannot be without them.
    public State fromModel(State state) {
        Edit edit = Elements.delete(ids).then(texts(state));
        State deleted = state.changed(Text.of("Delete {0}", what(state.document())), edit);
        if (deleted == state) return state;
        return deleted.selecting(Selection.NONE).saying(Remark.undoable(said(state.document(), deleted.document())));
    }

    /// Notes and frames are nowhere but on their diagram.
    private Edit texts(State state) {
        var texts =
                ids.stream().filter(id -> state.document().find(id).isEmpty()).toList();
        return texts.isEmpty() ? document -> document : Diagrams.hide(state.diagram(), texts);
    }

    private Text said(Document before, Document after) {
        int others = size(before) - size(after) - chosen(before);
        if (others > 0)
            return others == 1
                    ? Text.of("Deleted from the model: {0}, and 1 other that needs it.", what(before))
                    : Text.of("Deleted from the model: {0}, and {1} others that need it.", what(before), others);
        return Text.of("Deleted from the model: {0}.", what(before));
    }

    private int chosen(Document document) {
        return (int) ids.stream().filter(id -> document.find(id).isPresent()).count();
    }

    private static int size(Document document) {
        return document.tables().stream().mapToInt(Table::size).sum();
    }

    private Text what(Document document) {
        if (ids.size() > 1) return Text.of("{0} elements", ids.size());
        return document.find(ids.getFirst())
                .map(element -> name(element, document))
                .orElse(Text.of("a note or frame"));
    }

    private static Text name(Element element, Document document) {
        return element instanceof Interaction it
                ? Text.of("the interaction of {0} and {1}", team(it.teamAId(), document), team(it.teamBId(), document))
                : Text.of("{0}", Cut.name(element.title()));
    }

    private static String team(Ref<Team> ref, Document document) {
        return document.teams()
                .find(ref)
                .map(Team::name)
                .map(Cut::name)
                .orElse(ref.id().text());
    }
}
