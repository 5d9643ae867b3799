package dev.remit.ui.form;

import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What a list or a map of several entries is like, seen by the keys of its entries.
///
/// @param keyKind what the keys are; empty where entries have only numbers
/// @param keyField the field that is the key; empty where it stands outside the entry, as in a map
record Records(Kind<?> entry, Optional<Kind<?>> keyKind, String keyField) {
    static Records of(Kind.Many<?> many) {
        Optional<Kind<?>> key = Cores.of(many.of()) instanceof Kind.Group<?> group
                        && !many.key().isEmpty()
                ? Optional.of(group.shape().field(many.key()).kind())
                : Optional.empty();
        return new Records(many.of(), key, many.key());
    }

    static Records of(Kind.Lookup<?, ?> lookup) {
        return new Records(lookup.of(), Optional.of(lookup.key()), "");
    }

    /// The keys that all of the values have.
    List<String> keys(Held held) {
        var common = new LinkedHashSet<String>();
        boolean isFirst = true;
        for (Raw value : held.values()) {
            if (isFirst) common.addAll(keys(value));
            else common.retainAll(keys(value));
            isFirst = false;
        }
        return List.copyOf(common);
    }

    /// The fields that a new entry cannot be without.
    List<Field<?, ?>> needed() {
        if (!(Cores.of(entry) instanceof Kind.Group<?> group)) return List.of();
        var needed = new ArrayList<Field<?, ?>>();
        for (Field<?, ?> field : group.shape().fields()) {
            if (field.isRequired()) needed.add(field);
        }
        return List.copyOf(needed);
    }

    /// Whether a new entry has a key that none of its fields says.
    boolean asksForKey() {
        return keyKind.isPresent() && keyField.isEmpty();
    }

    /// Whether an entry is one value rather than a record or another list.
    boolean isPlain() {
        return switch (Cores.of(entry)) {
            case Kind.Group<?> group -> false;
            case Kind.Many<?> many -> false;
            case Kind.Lookup<?, ?> lookup -> false;
            default -> true;
        };
    }

    /// What the program calls an entry.
    String noun() {
        return Cores.of(entry) instanceof Kind.Group<?> group
                ? group.shape().type().getSimpleName()
                : "entry";
    }

    private List<String> keys(Raw value) {
        return switch (value) {
            case Raw.Fields fields -> List.copyOf(fields.fields().keySet());
            case Raw.Items items -> keys(items.items());
            default -> List.of();
        };
    }

    private List<String> keys(List<Raw> items) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) keys.add(key(items.get(i), i));
        return keys;
    }

    private String key(Raw item, int number) {
        boolean hasKey = !keyField.isEmpty() && item instanceof Raw.Fields;
        return hasKey && ((Raw.Fields) item).get(keyField) instanceof Raw.Text text
                ? text.text()
                : Integer.toString(number);
    }
}
