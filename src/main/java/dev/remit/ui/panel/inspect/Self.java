package dev.remit.ui.panel.inspect;

import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// One element over many revisions of its document, in each of which it is another value.
record Self<T extends Element>(Id id, Class<T> type) {
    /// What can be said about the element as it was checked.
    interface Telling<T> {
        List<? extends Node> of(Checked checked, T element);
    }

    Optional<T> in(Document document) {
        return document.find(id).filter(type::isInstance).map(type::cast);
    }

    Node glyph(Document document) {
        return in(document).map(Glyphs::of).orElseGet(() -> Glyphs.shape("glyph-other"));
    }

    String title(Document document) {
        return in(document).map(element -> Titles.of(element, document)).orElse(id.text());
    }

    Function<Checked, List<? extends Node>> told(Telling<? super T> telling) {
        return checked -> {
            var found = in(checked.facts().document());
            return found.isPresent() ? telling.of(checked, found.get()) : List.of();
        };
    }
}
