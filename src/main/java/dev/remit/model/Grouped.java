package dev.remit.model;

import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects things by the id they belong to.
final class Grouped<T> {
    private final Map<Id, List<T>> groups = new HashMap<>();

    void add(Id id, T thing) {
        groups.computeIfAbsent(id, key -> new ArrayList<>()).add(thing);
    }

    Map<Id, List<T>> map() {
        return groups;
    }
}
