package dev.remit.ui.panel.inspect;

import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.shape.References;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import dev.remit.ui.panel.Kinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The elements that refer to another, by their kinds. Services are looked up rather than looked through, which would
/// take 30 ms for 10,000 of them.
final class Referring {
    private final Element element;
    private final Map<String, List<Element>> groups = new LinkedHashMap<>();

    private Referring(Element element) {
        this.element = element;
    }

    static Map<String, List<Element>> to(Element element, Structure structure) {
        var referring = new Referring(element);
        referring.services(structure).forEach(referring::add);
        Document document = structure.document();
        for (Table<? extends Element> table : document.tables()) {
            if (table != document.services() && table != document.diagrams()) referring.look(table);
        }
        return referring.groups;
    }

    private List<Service> services(Structure structure) {
        return switch (element) {
            case Service service -> structure.callers(service);
            case Domain domain ->
                structure.document().services().stream()
                        .filter(service -> service.domainId()
                                .filter(ref -> ref.id().equals(domain.id()))
                                .isPresent())
                        .toList();
            default -> List.of();
        };
    }

    private void look(Table<? extends Element> table) {
        if (!table.isEmpty()) look(table.iterator().next().getClass().asSubclass(Record.class), table);
    }

    private <T extends Record> void look(Class<T> type, Table<? extends Element> table) {
        var references = References.of(Shape.of(type)).leadingTo(Set.of(element.getClass()));
        if (references.isEmpty()) return;
        for (Element each : table) if (refers(references, type.cast(each))) add(each);
    }

    private void add(Element each) {
        groups.computeIfAbsent(Kinds.of(each).toString(), kind -> new ArrayList<>())
                .add(each);
    }

    private <T extends Record> boolean refers(References<T> references, T from) {
        var found = new boolean[1];
        references.each(from, (kind, id) -> found[0] |= kind == element.getClass() && id.equals(element.id()));
        return found[0];
    }
}
