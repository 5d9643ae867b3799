package dev.remit.shape;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a file holds and this version does not understand, by field name: written back as it was.
///
/// A name that is also a known field holds a value of it that a newer version wrote; setting that field drops it.
public record Kept(SortedMap<String, Raw> fields) {
    public static final Kept NONE = new Kept(new TreeMap<>());

    public Kept {
        fields = Collections.unmodifiableSortedMap(fields);
    }

    static Kept of(Map<String, Raw> fields) {
        return fields.isEmpty() ? NONE : new Kept(new TreeMap<>(fields));
    }

    public boolean isNone() {
        return fields.isEmpty();
    }

    Kept without(String name) {
        if (!fields.containsKey(name)) return this;
        var rest = new TreeMap<>(fields);
        rest.remove(name);
        return of(rest);
    }
}
