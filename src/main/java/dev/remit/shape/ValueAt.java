package dev.remit.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what stands at a path inside a value.
final class ValueAt {
    private ValueAt() {}

    /// The value as it would be written; nothing where nothing is known or the path leads nowhere.
    ///
    /// @param at the step of the path that leads on from here; making shorter paths would take most of the time
    private static Raw in(Kind<?> kind, Object value, FieldPath path, int at) {
        if (at == path.steps().size()) return raw(kind, value);
        return switch (kind) {
            case Kind.Maybe<?> maybe ->
                ((Optional<?>) value).map(it -> in(maybe.of(), it, path, at)).orElse(Raw.NOTHING);
            case Kind.Otherwise<?> otherwise -> in(otherwise.of(), value, path, at);
            case Kind.Group<?> group -> inGroup(group.shape(), value, path, at);
            case Kind.Many<?> many -> inList(many, (List<?>) value, path, at);
            case Kind.Lookup<?, ?> lookup -> inMap(lookup, (Map<?, ?>) value, path, at);
            case Kind.Rows<?> rows -> inTable(rows, (Table<?>) value, path, at);
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

    static <T extends Record> Raw inGroup(Shape<T> shape, Object row, FieldPath path, int at) {
        return shape.find(path.steps().get(at))
                .map(field -> in(field.kind(), field.of().apply(shape.type().cast(row)), path, at + 1))
                .orElse(Raw.NOTHING);
    }

    private static Raw inList(Kind.Many<?> many, List<?> values, FieldPath path, int at) {
        int entry = Keys.indexOf(many, values, path.steps().get(at));
        return entry < 0 ? Raw.NOTHING : in(many.of(), values.get(entry), path, at + 1);
    }

    private static Raw inMap(Kind.Lookup<?, ?> lookup, Map<?, ?> values, FieldPath path, int at) {
        return values.entrySet().stream()
                .filter(entry -> Keys.of(lookup.key(), entry.getKey())
                        .equals(path.steps().get(at)))
                .findFirst()
                .map(entry -> in(lookup.of(), entry.getValue(), path, at + 1))
                .orElse(Raw.NOTHING);
    }

    private static Raw inTable(Kind.Rows<?> rows, Table<?> table, FieldPath path, int at) {
        String id = path.steps().get(at);
        if (!Id.isWellFormed(id)) return Raw.NOTHING;
        return table.find(Id.of(id))
                .map(row -> in(new Kind.Group<>(rows.shape()), row, path, at + 1))
                .orElse(Raw.NOTHING);
    }

    @SuppressWarnings("unchecked")
    private static <V> Raw raw(Kind<V> kind, Object value) {
        return kind.raw((V) value);
    }
}
