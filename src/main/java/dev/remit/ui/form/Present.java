package dev.remit.ui.form;

import dev.remit.edit.Fields;
import dev.remit.edit.Names;
import dev.remit.edit.Shown;
import dev.remit.edit.Subject;
import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What a form shows at one moment: the things it is about, as they are and as they were last saved.
///
/// @param was the same as last saved, where it is just one thing and was there
record Present(Document document, Document saved, Subject subject, List<Record> rows, List<Record> was, Names names) {
    static Present of(Document document, Document saved, Subject subject, Names names) {
        var rows = subject.rows(document);
        var was = rows.size() == 1 ? subject.rows(saved) : List.<Record>of();
        return new Present(document, saved, subject, rows, was, names);
    }

    boolean isOf(Document nowOpen, Document nowSaved, Subject other) {
        return document == nowOpen && saved == nowSaved && subject == other;
    }

    Held at(FieldPath path) {
        return held(rows, path);
    }

    /// What was there when it was last saved, where it is one thing and is something else now.
    Optional<Raw> before(FieldPath path) {
        if (was.size() != 1) return Optional.empty();
        Raw old = Fields.at(was.getFirst(), path);
        return old.equals(at(path).one()) ? Optional.empty() : Optional.of(old);
    }

    String words(Kind<?> kind, Raw value) {
        return new Shown(names).words(kind, value);
    }

    /// What the element of an id is called; the id itself where there is none.
    String called(String id) {
        return element(Raw.of(id)).map(known -> Titles.of(known, document)).orElse(id);
    }

    /// The element a value refers to, if there is one.
    Optional<Id> element(Raw value) {
        return value instanceof Raw.Text text && Id.isWellFormed(text.text())
                ? Optional.of(Id.of(text.text())).filter(id -> document.find(id).isPresent())
                : Optional.empty();
    }

    private static Held held(List<Record> rows, FieldPath path) {
        var values = new LinkedHashSet<Raw>();
        for (Record row : rows) {
            values.add(Fields.at(row, path));
            // Of lists it matters what is in each; of anything else only whether all are alike.
            if (values.size() > 1 && values.stream().noneMatch(Raw.Items.class::isInstance)) break;
        }
        return values.isEmpty() ? Held.NOTHING : new Held(List.copyOf(values));
    }
}
