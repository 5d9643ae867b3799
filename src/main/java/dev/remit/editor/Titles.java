package dev.remit.editor;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;

/// What elements are called.
public final class Titles {
    private Titles() {}

    /// Its id where the document does not know it.
    public static String of(Id id, Document document) {
        return document.find(id).map(Element::title).orElse(id.text());
    }
}
