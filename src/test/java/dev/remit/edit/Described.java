package dev.remit.edit;

import dev.remit.model.Element;
import dev.remit.shape.References;
import dev.remit.shape.Shape;

/// An element in a line, for tests: its kind, its id, its name if it has one, and the ids it refers to.
final class Described {
    private Described() {}

    static String of(Element element) {
        return line(element.getClass().asSubclass(Record.class), element);
    }

    private static <T extends Record> String line(Class<T> type, Element element) {
        var line = new StringBuilder(type.getSimpleName() + " " + element.id());
        if (!element.title().equals(element.id().text())) line.append(' ').append(element.title());
        References.of(Shape.of(type))
                .each(type.cast(element), (to, id) -> line.append(' ').append(id));
        return line.toString();
    }
}
