package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.References;
import dev.remit.shape.References.Redirection;
import dev.remit.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The ids of elements. An id is for good as soon as others know it; one that was made up a moment ago may still become
/// what the name of its element suggests, so that a file reads well.
public final class Addresses {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);

    private Addresses() {}

    /// The element has another id, and all that referred to it does so by that. Nothing happens where the first does
    /// not exist or the second does.
    public static Edit change(Id from, Id to) {
        return document -> document.find(to).isPresent()
                ? document
                : document.find(from)
                        .map(element -> moved(document.without(from).with(called(element, to)), from, to))
                        .orElse(document);
    }

    private static Document moved(Document document, Id from, Id to) {
        Redirection way = (type, id) -> Optional.of(id.equals(from) ? to : id);
        Document all = document;
        for (var table : document.tables()) {
            for (Element element : table) {
                Element led = led(element, way);
                if (led != element) all = all.with(led);
            }
        }
        for (Diagram diagram : document.diagrams()) all = all.with(shown(diagram, from, to));
        return all;
    }

    private static Element called(Element element, Id id) {
        return called(element.getClass().asSubclass(Record.class), element, id);
    }

    private static <T extends Record> Element called(Class<T> type, Element element, Id id) {
        return (Element) Shape.of(type).with(type.cast(element), "id", id);
    }

    private static Element led(Element element, Redirection way) {
        return led(element.getClass().asSubclass(Record.class), element, way);
    }

    private static <T extends Record> Element led(Class<T> type, Element element, Redirection way) {
        return References.of(Shape.of(type))
                .redirected(type.cast(element), way)
                .map(Element.class::cast)
                .orElse(element);
    }

    private static Diagram shown(Diagram diagram, Id from, Id to) {
        Diagram listed = DIAGRAM.with(diagram, "elements", diagram.elements().map(all -> led(all, from, to)));
        Diagram placed = DIAGRAM.with(listed, "nodes", led(diagram.nodes(), from, to));
        Diagram routed = DIAGRAM.with(placed, "routes", led(diagram.routes(), from, to));
        var order = led(diagram.order(), from, to).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> led(entry.getValue(), from, to),
                        (one, other) -> one,
                        TreeMap::new));
        return DIAGRAM.with(routed, "order", order);
    }

    private static Set<Id> led(Set<Id> ids, Id from, Id to) {
        if (!ids.contains(from)) return ids;
        var led = new TreeSet<>(ids);
        led.remove(from);
        led.add(to);
        return led;
    }

    private static List<Id> led(List<Id> ids, Id from, Id to) {
        return ids.stream().map(id -> id.equals(from) ? to : id).toList();
    }

    private static <V> Map<Id, V> led(Map<Id, V> values, Id from, Id to) {
        V value = values.get(from);
        if (value == null) return values;
        var led = new TreeMap<>(values);
        led.remove(from);
        led.put(to, value);
        return led;
    }
}
