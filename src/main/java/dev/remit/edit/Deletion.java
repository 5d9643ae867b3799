package dev.remit.edit;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Organisation;
import dev.remit.model.RaciOverride;
import dev.remit.shape.Id;
import dev.remit.shape.References;
import dev.remit.shape.References.Redirection;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Elements taken out of a document with all references to them, wave by wave: what cannot be without one that went
/// goes in the next.
final class Deletion {
    private final Map<Id, Class<?>> gone = new HashMap<>();
    private Document document;

    private Deletion(Document document) {
        this.document = document;
    }

    static Document of(Document document, Collection<Id> ids) {
        var deletion = new Deletion(document);
        var wave = ids.stream()
                .distinct()
                .flatMap(id -> document.find(id).stream())
                .toList();
        while (!wave.isEmpty()) wave = deletion.wave(wave);
        return deletion.gone.isEmpty() ? document : deletion.tidied();
    }

    /// Takes these out; what cannot be without them is given back.
    private List<Element> wave(List<? extends Element> elements) {
        for (Element element : elements) {
            gone.put(element.id(), element.getClass());
            document = document.without(element.id());
        }
        var types = elements.stream().map(Object::getClass).collect(Collectors.toSet());
        var next = new ArrayList<Element>();
        for (var table : document.tables()) sever(table, types, next);
        return next;
    }

    private void sever(Table<? extends Element> table, Set<? extends Class<?>> types, List<Element> next) {
        if (!table.isEmpty()) sever(table.iterator().next().getClass().asSubclass(Record.class), table, types, next);
    }

    private <T extends Record> void sever(
            Class<T> type, Table<? extends Element> table, Set<? extends Class<?>> types, List<Element> next) {
        var all = References.of(Shape.of(type));
        var some = all.leadingTo(types);
        if (some.isEmpty()) return;
        for (Element element : table) {
            T row = type.cast(element);
            if (!refersToGone(some, row)) continue;
            var rest = all.redirected(row, kept()).map(Element.class::cast).filter(it -> !isAboutNothing(it));
            rest.ifPresentOrElse(it -> document = document.with(it), () -> next.add(element));
        }
    }

    /// A look costs a tenth of making the row anew, and most rows have nothing to lose.
    private <T extends Record> boolean refersToGone(References<T> references, T row) {
        var found = new boolean[1];
        references.each(row, (to, id) -> found[0] |= isGone(to, id));
        return found[0];
    }

    private boolean isGone(Class<?> to, Id id) {
        return gone.get(id) == to;
    }

    private Redirection kept() {
        return (to, id) -> isGone(to, id) ? Optional.empty() : Optional.of(id);
    }

    /// What was for one service or one domain does not become something for all.
    private static boolean isAboutNothing(Element element) {
        return switch (element) {
            case RaciOverride it -> it.serviceId().isEmpty() && it.domainId().isEmpty();
            case DeliveryFlow it -> it.serviceId().isEmpty() && it.domainId().isEmpty();
            default -> false;
        };
    }

    private Document tidied() {
        Document all = References.of(Shape.of(Organisation.class))
                .redirected(document.organisation(), kept())
                .map(document::withOrganisation)
                .orElse(document);
        for (Diagram diagram : document.diagrams()) all = all.with(Absence.of(diagram, gone.keySet()));
        return all;
    }
}
