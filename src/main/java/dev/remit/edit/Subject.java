package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Organisation;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What attributes are set of: one or several elements, or the organisation itself.
public sealed interface Subject {
    record Elements(List<Id> ids) implements Subject {
        public Elements {
            ids = List.copyOf(ids);
        }
    }

    record Whole() implements Subject {}

    Subject ORGANISATION = new Whole();

    static Subject of(Collection<Id> ids) {
        return new Elements(List.copyOf(ids));
    }

    static Subject of(Id id) {
        return new Elements(List.of(id));
    }

    /// Its rows, without those that do not exist.
    default List<Record> rows(Document document) {
        return switch (this) {
            case Whole whole -> List.of(document.organisation());
            case Elements some -> {
                var rows = new ArrayList<Record>();
                for (Id id : some.ids())
                    document.find(id).map(Record.class::cast).ifPresent(rows::add);
                yield List.copyOf(rows);
            }
        };
    }

    /// The document with a changed row put in the place of the one it comes from.
    static Document with(Document document, Record row) {
        return switch (row) {
            case Organisation organisation -> document.withOrganisation(organisation);
            case Element element -> document.with(element);
            default -> throw new IllegalArgumentException("Not a row of a document: " + row.getClass());
        };
    }

    /// What it is called, where it is just one.
    default Optional<String> title(Document document) {
        var rows = rows(document);
        if (rows.size() != 1) return Optional.empty();
        return switch (rows.getFirst()) {
            case Organisation organisation -> Optional.of(organisation.name());
            case Element element -> Optional.of(element.title());
            default -> Optional.empty();
        };
    }
}
