package dev.remit.report.sheet;

import dev.remit.edit.Shown;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Quantity;
import dev.remit.report.Tab.Head;
import dev.remit.report.Words;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One attribute of an element as a column: what the model says of it decides its head, its choices and its cells.
public record Attribute(FieldPath path, Kind<?> kind, String label) {
    static <T extends Record> List<Attribute> of(Class<T> type, String... paths) {
        return Arrays.stream(paths)
                .map(FieldPath::parse)
                .map(path -> of(Shape.of(type), path))
                .toList();
    }

    private static Attribute of(Shape<?> shape, FieldPath path) {
        return new Attribute(path, bare(shape.kindAt(path).orElseThrow()), label(shape.labels(path)));
    }

    /// "Operating model", but "First line team": a word alone is not enough.
    private static String label(List<String> labels) {
        String last = labels.getLast();
        return labels.size() == 1 || last.contains(" ")
                ? last
                : labels.getFirst() + " " + last.toLowerCase(Locale.ROOT);
    }

    private static Kind<?> bare(Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> bare(maybe.of());
            case Kind.Otherwise<?> otherwise -> bare(otherwise.of());
            default -> kind;
        };
    }

    public boolean isNumber() {
        return kind instanceof Kind.Amount || kind instanceof Kind.Count;
    }

    Head head() {
        return switch (kind) {
            case Kind.Text text -> Head.of(label, text.isProse() ? dev.remit.report.Tab.Kind.PROSE : kindOfText());
            case Kind.Day day -> Head.of(label, dev.remit.report.Tab.Kind.DAY);
            case Kind.Choice<?> choice ->
                plain().among(choice.words().values().stream().map(Labelled::of).toList());
            case Kind.Flag flag ->
                plain().among(List.of(Text.of("Yes").toString(), Text.of("No").toString()));
            default -> isNumber() ? Head.of(label, dev.remit.report.Tab.Kind.NUMBER) : plain();
        };
    }

    private dev.remit.report.Tab.Kind kindOfText() {
        return path.last().equals("name") ? dev.remit.report.Tab.Kind.NAME : dev.remit.report.Tab.Kind.TEXT;
    }

    private Head plain() {
        return Head.of(label, dev.remit.report.Tab.Kind.TEXT);
    }

    Cell cell(Raw value, Shown shown) {
        if (isNumber() && value instanceof Raw.Num number && number.value().isPresent())
            return new Quantity(number.value().get());
        String words = shown.words(kind, value);
        return words.isEmpty() ? Blank.BLANK : new Words(words);
    }
}
