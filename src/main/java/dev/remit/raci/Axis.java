package dev.remit.raci;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;

/// One side of a table: things in order, found by their code. Of several with one code the first stays.
record Axis<T>(List<T> items, Map<String, Integer> places) {
    static <T> Axis<T> of(List<? extends T> all, Function<T, String> code) {
        SequencedMap<String, T> unique = new LinkedHashMap<>();
        for (T item : all) unique.putIfAbsent(code.apply(item), item);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String key : unique.keySet()) places.put(key, places.size());
        return new Axis<>(List.copyOf(unique.values()), Map.copyOf(places));
    }

    int size() {
        return items.size();
    }

    T at(int place) {
        return items.get(place);
    }

    OptionalInt place(String code) {
        Integer place = places.get(code);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
