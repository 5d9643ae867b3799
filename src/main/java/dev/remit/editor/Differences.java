package dev.remit.editor;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Frame;
import dev.remit.model.Note;
import dev.remit.shape.Id;
import dev.remit.shape.Row;
import dev.remit.shape.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is not the same in two documents, as far as a diagram could show it: elements, and what stands on a diagram
/// elsewhere or otherwise. Tables that both share are not looked into.
final class Differences {
    private final Set<Id> ids = new HashSet<>();

    private Differences() {}

    static Set<Id> between(Document one, Document other) {
        var differences = new Differences();
        var tables = one.tables();
        var others = other.tables();
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i) != one.diagrams()) differences.add(tables.get(i), others.get(i));
        }
        for (Diagram diagram : one.diagrams())
            other.diagrams().find(diagram.id()).ifPresent(changed -> {
                differences.add(diagram, changed);
                if (!diagram.elements().equals(changed.elements()))
                    differences.add(shown(diagram, one), shown(changed, other));
            });
        return Set.copyOf(differences.ids);
    }

    private void add(Table<?> ones, Table<?> others) {
        ones.apartFrom(others).forEach(row -> ids.add(row.id()));
        others.apartFrom(ones).forEach(row -> ids.add(row.id()));
    }

    private void add(Diagram one, Diagram other) {
        if (one == other) return;
        add(one.nodes(), other.nodes());
        add(one.routes(), other.routes());
        add(byId(one.notes(), Note::id), byId(other.notes(), Note::id));
        add(byId(one.frames(), Frame::id), byId(other.frames(), Frame::id));
    }

    private <T> void add(Map<Id, T> ones, Map<Id, T> others) {
        if (ones == others) return;
        addMissing(ones, others);
        addMissing(others, ones);
    }

    private <T> void addMissing(Map<Id, T> ones, Map<Id, T> others) {
        ones.forEach((id, one) -> {
            if (!one.equals(others.get(id))) ids.add(id);
        });
    }

    /// The teams and services in its list, or all where it has none.
    private static Map<Id, Id> shown(Diagram diagram, Document document) {
        return byId(diagram.elements().orElseGet(() -> all(document)), id -> id);
    }

    private static Set<Id> all(Document document) {
        return Stream.of(document.teams(), document.services())
                .flatMap(table -> table.stream())
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private static <T> Map<Id, T> byId(Collection<T> all, Function<T, Id> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each));
    }
}
