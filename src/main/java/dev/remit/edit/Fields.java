package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.shape.Fault;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Setting any one attribute of what is selected, by its path. What cannot be set gives the sentence that says why.
public final class Fields {
    private Fields() {}

    /// The attribute becomes what is written there. Nothing clears it, or takes away the entry of a list or a map.
    public static Outcome<Edit> set(Document document, Subject subject, FieldPath path, Raw to) {
        return change(document, subject, path, from -> to);
    }

    /// The attribute of each becomes something else, made of what it was.
    public static Outcome<Edit> change(Document document, Subject subject, FieldPath path, UnaryOperator<Raw> change) {
        for (Record row : subject.rows(document)) {
            var wrong = wrong(row, path, change.apply(at(row, path)));
            if (wrong.isPresent()) return Outcome.refused(wrong.get());
        }
        return Outcome.done(changed -> applied(changed, subject, path, change));
    }

    /// The attribute becomes what a person typed.
    public static Outcome<Edit> type(Document document, Subject subject, FieldPath path, String words) {
        return kind(document, subject, path)
                .map(kind -> new Typed(document).read(kind, words).then(value -> set(document, subject, path, value)))
                .orElseGet(() -> Outcome.refused(gone(path)));
    }

    /// What stands there, as it would be written.
    public static Raw at(Record row, FieldPath path) {
        return at(row.getClass().asSubclass(Record.class), row, path);
    }

    /// The kind of value that may stand there, taken from the first row.
    public static Optional<Kind<?>> kind(Document document, Subject subject, FieldPath path) {
        return subject.rows(document).stream()
                .findFirst()
                .flatMap(row -> Shape.of(row.getClass()).kindAt(path));
    }

    private static <T extends Record> Raw at(Class<T> type, Record row, FieldPath path) {
        return Shape.of(type).at(path, type.cast(row));
    }

    private static Optional<Problem> wrong(Record row, FieldPath path, Raw to) {
        if (isBlank(to) && isNeeded(row, path)) return Optional.of(needed(row, path));
        var reading = Reading.ofThisVersion();
        var changed = changed(row.getClass().asSubclass(Record.class), row, path, to, reading);
        return changed.isPresent() && !reading.hasErrors()
                ? Optional.empty()
                : reading.problems().stream().filter(Problem::isError).findFirst();
    }

    private static boolean isBlank(Raw to) {
        return to instanceof Raw.Nothing
                || (to instanceof Raw.Text text && text.text().isBlank());
    }

    /// Entries of lists and maps may always go.
    private static boolean isNeeded(Record row, FieldPath path) {
        return Shape.of(row.getClass())
                .fieldAt(path)
                .filter(field -> field.isRequired())
                .isPresent();
    }

    private static Problem needed(Record row, FieldPath path) {
        String label = Shape.of(row.getClass()).labels(path).getLast();
        return Fault.MISSING.at("/" + path, Text.of("{0} cannot be empty. What was there is kept.", label));
    }

    private static Document applied(Document document, Subject subject, FieldPath path, UnaryOperator<Raw> change) {
        Document all = document;
        for (Record row : subject.rows(document)) {
            var reading = Reading.ofThisVersion();
            Raw to = change.apply(at(row, path));
            var changed = changed(row.getClass().asSubclass(Record.class), row, path, to, reading);
            if (changed.isPresent() && !reading.hasErrors()) all = Subject.with(all, changed.get());
        }
        return all;
    }

    private static <T extends Record> Optional<T> changed(
            Class<T> type, Record row, FieldPath path, Raw to, Reading reading) {
        return Shape.of(type).set(type.cast(row), path, to, reading);
    }

    private static Problem gone(FieldPath path) {
        return Fault.MISSING.at("/" + path, Text.of("There is no \"{0}\" here any more.", path.toString()));
    }
}
