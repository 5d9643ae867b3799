package dev.remit.ui.panel.inspect;

import dev.remit.edit.Subject;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Frame;
import dev.remit.model.Note;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// A note or a frame, which stands on a diagram and nowhere else.
///
/// @param at where in its diagram it stands
record DrawnTopic(Id diagram, FieldPath at, Class<? extends Record> type, Text name) implements Topic {
    /// Where it stands and how large it is, each as a pair.
    private static final List<String> FIRST = List.of("title", "text", "x", "y", "width", "height");

    static Optional<Topic> of(Diagram diagram, Id id) {
        boolean isNote = diagram.notes().stream().map(Note::id).anyMatch(id::equals);
        boolean isFrame = diagram.frames().stream().map(Frame::id).anyMatch(id::equals);
        if (isNote) return topic(diagram, "notes", id, Note.class, Text.of("Note"));
        return isFrame ? topic(diagram, "frames", id, Frame.class, Text.of("Frame")) : Optional.empty();
    }

    @Override
    public Subject subject() {
        return Subject.of(diagram);
    }

    @Override
    public String kind() {
        return diagram + "/" + at;
    }

    @Override
    public FieldPath path() {
        return at;
    }

    @Override
    public List<Page> pages() {
        return List.of(Page.of("overview", name).fields(FieldLists.of(type).rest(FIRST, Set.of("id"))));
    }

    @Override
    public Node glyph(Document document) {
        return Glyphs.shape("glyph-other");
    }

    @Override
    public String title(Document document) {
        return name.toString();
    }

    @Override
    public Text subtitle(Document document, Optional<Checked> checked) {
        String title = document.diagrams().find(diagram).map(Diagram::name).orElse(diagram.text());
        return Text.of("On the diagram {0}", title);
    }

    private static Optional<Topic> topic(Diagram diagram, String list, Id id, Class<? extends Record> type, Text name) {
        return Optional.of(new DrawnTopic(diagram.id(), FieldPath.of(list, id.text()), type, name));
    }
}
