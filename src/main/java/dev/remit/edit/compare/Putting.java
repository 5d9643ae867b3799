package dev.remit.edit.compare;

import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts a value at a path of what is written, known or not; nothing takes away what stands there.
///
/// [Shape#set] does so for what is known; here the rest has to come along.
record Putting(Raw to) {
    Raw at(FieldPath path, Shape<?> shape, Raw row) {
        return in(path.steps(), shape, row);
    }

    private Raw in(List<String> steps, Shape<?> shape, Raw row) {
        String name = steps.getFirst();
        Raw there = row instanceof Raw.Fields fields ? fields.get(name) : Raw.NOTHING;
        var rest = steps.subList(1, steps.size());
        Raw put =
                shape.find(name).map(field -> value(rest, field.kind(), there)).orElse(to);
        return with(row, name, put);
    }

    private Raw value(List<String> steps, Kind<?> kind, Raw there) {
        if (steps.isEmpty()) return to;
        return switch (kind) {
            case Kind.Maybe<?> maybe -> value(steps, maybe.of(), there);
            case Kind.Otherwise<?> otherwise -> value(steps, otherwise.of(), there);
            case Kind.Group<?> group -> in(steps, group.shape(), there);
            case Kind.Many<?> many -> entry(steps, many, there);
            case Kind.Lookup<?, ?> lookup ->
                with(
                        there,
                        steps.getFirst(),
                        value(
                                steps.subList(1, steps.size()),
                                lookup.of(),
                                there instanceof Raw.Fields fields ? fields.get(steps.getFirst()) : Raw.NOTHING));
            default -> throw new IllegalStateException("Nothing stands below " + kind);
        };
    }

    /// In the place of the entry of that key, or at the end.
    private Raw entry(List<String> steps, Kind.Many<?> many, Raw there) {
        var items = new ArrayList<>(there instanceof Raw.Items written ? written.items() : List.of());
        int at = indexOf(many, items, steps.getFirst());
        Raw put = value(steps.subList(1, steps.size()), many.of(), at < 0 ? Raw.NOTHING : items.get(at));
        if (at >= 0) items.remove(at);
        if (!(put instanceof Raw.Nothing)) items.add(at < 0 ? items.size() : at, put);
        return Raw.of(items);
    }

    private static int indexOf(Kind.Many<?> many, List<Raw> items, String key) {
        for (int i = 0; i < items.size(); i++) {
            if (Keyed.key(many, items.get(i)).filter(key::equals).isPresent()) return i;
        }
        return -1;
    }

    private static Raw with(Raw row, String name, Raw value) {
        var fields = new LinkedHashMap<>(row instanceof Raw.Fields written ? written.fields() : new LinkedHashMap<>());
        if (value instanceof Raw.Nothing) fields.remove(name);
        else fields.put(name, value);
        return Raw.of(fields);
    }
}
