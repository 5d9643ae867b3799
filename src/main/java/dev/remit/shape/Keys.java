package dev.remit.shape;

import java.util.List;

/// The keys of lists and maps as paths write them.
final class Keys {
    private Keys() {}

    /// Where in a list the entry of that key stands; −1 where there is none.
    static int indexOf(Kind.Many<?> many, List<?> values, String key) {
        if (many.key().isEmpty()) return number(key, values.size());
        for (int i = 0; i < values.size(); i++) {
            if (of(many, values.get(i)).equals(key)) return i;
        }
        return -1;
    }

    /// The key of an entry of a list that has keys.
    static String of(Kind.Many<?> many, Object entry) {
        return many.of() instanceof Kind.Group<?> group ? of(group.shape(), entry, many.key()) : "";
    }

    @SuppressWarnings("unchecked")
    static <K> String of(Kind<K> kind, Object key) {
        return kind.raw((K) key) instanceof Raw.Text text ? text.text() : "";
    }

    private static <T extends Record> String of(Shape<T> shape, Object row, String key) {
        return shape.field(key).raw(shape.type().cast(row)) instanceof Raw.Text text ? text.text() : "";
    }

    private static int number(String key, int size) {
        boolean isNumber = !key.isEmpty() && key.length() < 9 && key.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = isNumber ? Integer.parseInt(key) : size;
        return at < size ? at : -1;
    }
}
