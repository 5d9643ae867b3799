package dev.remit.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a row before it is one: `Draft.of("cart").with("name", "Cart").with("tier", 1).as(Service.class)`.
///
/// An empty text leaves its field unwritten.
public record Draft(Map<String, Raw> fields) {
    public static final Draft EMPTY = new Draft(Map.of());

    public Draft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Draft of(String id) {
        return EMPTY.with("id", id);
    }

    public Draft with(String name, String text) {
        return text.isEmpty() ? this : with(name, Raw.of(text));
    }

    public Draft with(String name, long number) {
        return with(name, Raw.of(number));
    }

    public Draft with(String name, boolean on) {
        return with(name, Raw.of(on));
    }

    public Draft with(String name, List<Draft> rows) {
        return with(name, Raw.of(rows.stream().map(Draft::raw).toList()));
    }

    public Draft with(String name, Draft group) {
        return with(name, group.raw());
    }

    public Draft withTexts(String name, List<String> texts) {
        return with(name, Raw.of(texts.stream().map(Raw::of).toList()));
    }

    public Draft with(String name, Raw value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Draft(more);
    }

    public Raw raw() {
        return Raw.of(fields);
    }

    /// The row, for code that knows its fields to be right.
    public <T extends Record> T as(Class<T> type) {
        return Shape.of(type).make(fields);
    }

    /// One of many such rows, which share the ids that they name.
    public <T extends Record> T as(Class<T> type, Reading reading) {
        return Shape.of(type).make(fields, reading);
    }
}
