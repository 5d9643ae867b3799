package dev.remit.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what stands at a path inside a value.
final class ValueAt {
    private ValueAt() {}

    /// The value as it would be written; nothing where nothing is known or the path leads nowhere.
    static Raw in(Kind<?> kind, Object value, FieldPath path) {
        if (path.isRoot()) return raw(kind, value);
        return switch (kind) {
            case Kind.Maybe<?> maybe ->
                ((Optional<?>) value).map(it -> in(maybe.of(), it, path)).orElse(Raw.NOTHING);
            case Kind.Otherwise<?> otherwise -> in(otherwise.of(), value, path);
            case Kind.Group<?> group -> inGroup(group.shape(), value, path);
            case Kind.Many<?> many -> inList(many, (List<?>) value, path);
            case Kind.Lookup<?, ?> lookup -> inMap(lookup, (Map<?, ?>) value, path);
            case Kind.Rows<?> rows -> inTable(rows, (Table<?>) value, path);
            case Kind.Several<?> several -> Raw.NOTHING;
            case Kind.Reference<?> reference -> Raw.NOTHING;
            case Kind.Text text -> Raw.NOTHING;
            case Kind.Ident ident -> Raw.NOTHING;
            case Kind.Amount amount -> Raw.NOTHING;
            case Kind.Count count -> Raw.NOTHING;
            case Kind.Flag flag -> Raw.NOTHING;
            case Kind.Day day -> Raw.NOTHING;
            case Kind.Choice<?> choice -> Raw.NOTHING;
            case Kind.Anything anything -> Raw.NOTHING;
        };
    }

    static <T extends Record> Raw inGroup(Shape<T> shape, Object row, FieldPath path) {
        return shape.find(path.first())
                .map(field -> in(field.kind(), field.of().apply(shape.type().cast(row)), path.rest()))
                .orElse(Raw.NOTHING);
    }

    private static Raw inList(Kind.Many<?> many, List<?> values, FieldPath path) {
        int at = Keys.indexOf(many, values, path.first());
        return at < 0 ? Raw.NOTHING : in(many.of(), values.get(at), path.rest());
    }

    private static Raw inMap(Kind.Lookup<?, ?> lookup, Map<?, ?> values, FieldPath path) {
        return values.entrySet().stream()
                .filter(entry -> Keys.of(lookup.key(), entry.getKey()).equals(path.first()))
                .findFirst()
                .map(entry -> in(lookup.of(), entry.getValue(), path.rest()))
                .orElse(Raw.NOTHING);
    }

    private static Raw inTable(Kind.Rows<?> rows, Table<?> table, FieldPath path) {
        if (!Id.isWellFormed(path.first())) return Raw.NOTHING;
        return table.find(Id.of(path.first()))
                .map(row -> in(new Kind.Group<>(rows.shape()), row, path.rest()))
                .orElse(Raw.NOTHING);
    }

    @SuppressWarnings("unchecked")
    private static <V> Raw raw(Kind<V> kind, Object value) {
        return kind.raw((V) value);
    }
}
