package dev.remit.edit.compare;

import dev.remit.model.Document;
import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;

/// A document apart from its elements: its organisation, its settings, and what it keeps that is not understood.
final class Whole {
    private static final Shape<Document> DOCUMENT = Shape.of(Document.class);

    private Whole() {}

    /// The document without any element.
    static Document bare(Document document) {
        Document bare = document;
        for (Field<Document, ?> field : DOCUMENT.fields()) {
            if (field.kind() instanceof Kind.Rows<?>) bare = DOCUMENT.with(bare, field.name(), Table.empty());
        }
        return bare;
    }

    /// The bare document with the elements of another.
    static Document filled(Document bare, Document elements) {
        Document filled = bare;
        for (Field<Document, ?> field : DOCUMENT.fields()) {
            if (field.kind() instanceof Kind.Rows<?>)
                filled = DOCUMENT.with(filled, field.name(), field.of().apply(elements));
        }
        return filled;
    }
}
