package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Ref;
import dev.remit.shape.Table;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Adding, changing and removing elements of any kind.
public final class Elements {
    private Elements() {}

    /// The document with all of these put in the place of those with their ids, or added.
    public static Document added(Document document, Collection<? extends Element> elements) {
        Document all = document;
        for (Element element : elements) all = all.with(element);
        return all;
    }

    /// One element becomes another of the same id; nothing happens where it does not exist.
    public static <T extends Element> Edit change(
            Function<Document, Table<T>> table, Ref<T> which, UnaryOperator<T> change) {
        return document -> table.apply(document)
                .find(which)
                .map(found -> document.with(change.apply(found)))
                .orElse(document);
    }
}
