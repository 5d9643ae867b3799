package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import java.util.Collection;

/// Adding and removing elements of any kind.
public final class Elements {
    private Elements() {}

    /// The document with all of these put in the place of those with their ids, or added.
    public static Document added(Document document, Collection<? extends Element> elements) {
        Document all = document;
        for (Element element : elements) all = all.with(element);
        return all;
    }
}
