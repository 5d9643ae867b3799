package dev.remit.ui.form;

import dev.remit.shape.Raw;
import java.util.List;

/// What the things a form is about hold in one place: the different values, without repetition.
record Held(List<Raw> values) {
    Held {
        values = List.copyOf(values);
    }

    static final Held NOTHING = new Held(List.of(Raw.NOTHING));

    static Held of(Raw value) {
        return new Held(List.of(value));
    }

    boolean isMixed() {
        return values.size() > 1;
    }

    /// The one value; nothing where they differ.
    Raw one() {
        return values.size() == 1 ? values.getFirst() : Raw.NOTHING;
    }

    boolean isNothing() {
        return values.equals(NOTHING.values);
    }

    /// Whether all of them have this item in their list.
    boolean allHave(Raw item) {
        return values.stream().allMatch(value -> has(value, item));
    }

    boolean someHave(Raw item) {
        return values.stream().anyMatch(value -> has(value, item));
    }

    private static boolean has(Raw value, Raw item) {
        return value instanceof Raw.Items list && list.items().contains(item);
    }
}
