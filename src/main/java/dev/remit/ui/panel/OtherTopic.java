package dev.remit.ui.panel;

import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// An element of any kind that has no tabs of its own: all it has, and what is wrong.
record OtherTopic(Self<? extends Element> self, ElementCards cards) implements Topic {
    @Override
    public Subject subject() {
        return Subject.of(self.id());
    }

    @Override
    public String kind() {
        return self.type().getSimpleName();
    }

    @Override
    public List<Page> pages() {
        var fields = FieldLists.of(self.type().asSubclass(Record.class)).rest(List.of("name"), Set.of("id"));
        return List.of(
                Page.of("overview", Text.of("Overview")).fields(fields).below(self.told(cards::referring)),
                cards.findingsPage(self, Text.of(""), (checked, element) -> List.of()));
    }

    @Override
    public Node glyph(Document document) {
        return self.glyph(document);
    }

    @Override
    public String title(Document document) {
        return self.title(document);
    }

    @Override
    public Text subtitle(Document document, Optional<Checked> checked) {
        return self.in(document).map(Kinds::of).orElse(Text.of("Element"));
    }
}
