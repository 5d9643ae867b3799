package dev.remit.ui.panel.inspect;

import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.text.Text;
import dev.remit.ui.panel.Kinds;
import dev.remit.ui.session.desk.Checked;
import java.util.Optional;
import javafx.scene.Node;

/// One element is selected: it is called and drawn as everywhere.
interface ElementTopic<E extends Element> extends Topic {
    Self<E> self();

    @Override
    default Subject subject() {
        return Subject.of(self().id());
    }

    @Override
    default Node glyph(Document document) {
        return self().glyph(document);
    }

    @Override
    default String title(Document document) {
        return self().title(document);
    }

    @Override
    default Text subtitle(Document document, Optional<Checked> checked) {
        return self().in(document).map(Kinds::of).orElse(Text.of("Element"));
    }
}
