package dev.remit.cli;

import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a verb was limited to, by kind; a kind nobody named is not limited.
record Chosen(Map<String, Set<String>> byKind) {
    static Chosen of(List<String> names, String kind, List<String> known) {
        return new Chosen(Map.of()).and(names, kind, known);
    }

    /// Ends the verb where a name is none of the known ones.
    Chosen and(List<String> names, String kind, List<String> known) {
        if (names.isEmpty()) return this;
        var all = new HashSet<>(known);
        for (String name : names) if (!all.contains(name)) throw unknown(name, kind, known);
        var more = new HashMap<>(byKind);
        more.put(kind, Set.copyOf(names));
        return new Chosen(more);
    }

    boolean includes(String kind, String name) {
        return !byKind.containsKey(kind) || byKind.getOrDefault(kind, Set.of()).contains(name);
    }

    private static Stop unknown(String name, String kind, List<String> known) {
        Text message = Text.of("There is no {0} \"{1}\" here.", kind, name);
        return Words.nearest(name, known)
                .map(near -> Usage.error(message, Text.of("Did you mean {0}?", near)))
                .orElseGet(() -> Usage.error(message));
    }
}
