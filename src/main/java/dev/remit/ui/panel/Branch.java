package dev.remit.ui.panel;

import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// A line of the outline with what hangs on it: an element, or a heading for elements that have no other place.
///
/// @param key tells it apart from all others, also after the document changed
record Branch(String key, Text label, Optional<Element> element, List<Branch> below) {
    Branch {
        below = List.copyOf(below);
    }

    static Branch of(Element element, List<Branch> below) {
        return new Branch(element.id().text(), Text.of("{0}", element.title()), Optional.of(element), below);
    }

    static Branch heading(String key, Text label, List<Branch> below) {
        return new Branch("." + key, label, Optional.empty(), below);
    }

    Optional<Id> id() {
        return element.map(Element::id);
    }
}
