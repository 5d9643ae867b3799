package dev.remit.ui.panel;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.References;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The elements that refer to another, by their kinds.
final class Referring {
    private Referring() {}

    static Map<String, List<Element>> to(Element element, Document document) {
        var groups = new LinkedHashMap<String, List<Element>>();
        for (Table<? extends Element> table : document.tables()) {
            for (Element each : table) {
                if (refers(each.getClass().asSubclass(Record.class), each, element))
                    groups.computeIfAbsent(Kinds.of(each).toString(), kind -> new ArrayList<>())
                            .add(each);
            }
        }
        return groups;
    }

    private static <T extends Record> boolean refers(Class<T> type, Element from, Element to) {
        var found = new boolean[1];
        References.of(Shape.of(type))
                .each(type.cast(from), (kind, id) -> found[0] |= kind == to.getClass() && id.equals(to.id()));
        return found[0];
    }
}
