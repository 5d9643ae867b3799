package dev.remit.edit.compare;

import dev.remit.edit.Shown;
import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.util.List;
import java.util.stream.Collectors;

/// Values in words, with all that is in them: where [Shown] counts the entries of a list, this tells each.
record ValueWords(Shown shown) {
    String of(Kind<?> kind, Raw value) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> of(maybe.of(), value);
            case Kind.Otherwise<?> otherwise -> of(otherwise.of(), value);
            case Kind.Group<?> group -> group(group.shape(), value);
            case Kind.Many<?> many -> items(many.of(), value);
            case Kind.Lookup<?, ?> lookup -> entries(lookup, value);
            default -> shown.words(kind, value);
        };
    }

    private String items(Kind<?> kind, Raw value) {
        var items = value instanceof Raw.Items written ? written.items() : List.<Raw>of();
        String separator = kind instanceof Kind.Group<?> ? "; " : ", ";
        return items.stream().map(item -> of(kind, item)).collect(Collectors.joining(separator));
    }

    private String entries(Kind.Lookup<?, ?> lookup, Raw value) {
        if (!(value instanceof Raw.Fields fields)) return "";
        return fields.fields().entrySet().stream()
                .map(entry ->
                        shown.words(lookup.key(), Raw.of(entry.getKey())) + ": " + of(lookup.of(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String group(Shape<?> shape, Raw value) {
        if (!(value instanceof Raw.Fields fields)) return "";
        return shape.fields().stream()
                .map(field -> said(field, fields.get(field.name())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Of a claim, only that it is true is worth a word: its own.
    private String said(Field<?, ?> field, Raw value) {
        if (value instanceof Raw.Flag flag) return flag.on() ? field.label() : "";
        return of(field.kind(), value);
    }
}
