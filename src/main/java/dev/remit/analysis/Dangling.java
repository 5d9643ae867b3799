package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Organisation;
import dev.remit.model.Scenario;
import dev.remit.shape.Field;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.References;
import dev.remit.shape.Row;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A reference to an element that does not exist. Several from one element to the same one count once.
///
/// @param from the element that refers; empty where the organisation itself does
/// @param to the type of the missing element
public record Dangling(Optional<Element> from, Class<?> to, Id id) {
    /// All of a document in the order of its tables. Plans are left out, as they may name what they add.
    static List<Dangling> in(Document document) {
        return new Search(document).found();
    }

    private static final class Search {
        private final Document document;
        private final Map<Class<?>, Table<?>> tables = new LinkedHashMap<>();
        private final Map<Class<?>, Set<Id>> ids = new HashMap<>();
        private final Set<Dangling> found = new LinkedHashSet<>();

        Search(Document document) {
            this.document = document;
            for (Field<Document, ?> field : Shape.of(Document.class).fields()) {
                if (field.kind() instanceof Kind.Rows<?> rows)
                    tables.put(rows.shape().type(), (Table<?>) field.of().apply(document));
            }
        }

        List<Dangling> found() {
            look(Shape.of(Organisation.class), document.organisation(), Optional.empty());
            for (Field<Document, ?> field : Shape.of(Document.class).fields()) {
                if (field.kind() instanceof Kind.Rows<?> rows && rows.shape().type() != Scenario.class) look(rows);
            }
            return List.copyOf(found);
        }

        private <T extends Record & Row> void look(Kind.Rows<T> rows) {
            Class<T> type = rows.shape().type();
            for (Row row : tables.getOrDefault(type, Table.empty()))
                look(rows.shape(), type.cast(row), Optional.of((Element) row));
        }

        private <T extends Record> void look(Shape<T> shape, T row, Optional<Element> from) {
            References.of(shape).each(row, (to, id) -> {
                if (!ids.computeIfAbsent(to, this::ids).contains(id)) found.add(new Dangling(from, to, id));
            });
        }

        private Set<Id> ids(Class<?> type) {
            Set<Id> all = new HashSet<>();
            for (Row row : tables.getOrDefault(type, Table.empty())) all.add(row.id());
            return all;
        }
    }
}
