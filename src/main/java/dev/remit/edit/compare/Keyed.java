package dev.remit.edit.compare;

import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entries of a list by what tells them apart.
final class Keyed {
    private Keyed() {}

    /// Empty where nothing tells them all apart: the list is one value then. A list that is not written has no entries.
    static Optional<Map<String, Raw>> of(Kind.Many<?> many, Raw raw) {
        if (many.key().isEmpty()) return Optional.empty();
        var entries = new LinkedHashMap<String, Raw>();
        for (Raw entry : raw instanceof Raw.Items items ? items.items() : List.<Raw>of()) {
            Optional<String> key = key(many, entry);
            if (key.isEmpty() || entries.putIfAbsent(key.get(), entry) != null) return Optional.empty();
        }
        return Optional.of(entries);
    }

    static Optional<String> key(Kind.Many<?> many, Raw entry) {
        return entry instanceof Raw.Fields fields && fields.get(many.key()) instanceof Raw.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /// Whether just one entry refers to something else than before: a service that another team answers for.
    static boolean hasMoved(Kind.Many<?> many, Map<String, Raw> ones, Map<String, Raw> others) {
        boolean isReference = many.of() instanceof Kind.Group<?> group
                && group.shape()
                        .find(many.key())
                        .filter(field -> field.kind() instanceof Kind.Reference<?>)
                        .isPresent();
        return isReference
                && !many.ordered()
                && only(ones, others).size() == 1
                && only(others, ones).size() == 1;
    }

    /// The keys that only the first has.
    static List<String> only(Map<String, Raw> ones, Map<String, Raw> others) {
        return ones.keySet().stream().filter(key -> !others.containsKey(key)).toList();
    }
}
