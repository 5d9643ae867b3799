package dev.remit.edit.compare;

import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the smallest parts in which two rows of one type differ and which can be taken over one by one: attributes,
/// entries of lists and maps, and attributes of such entries. Made from the descriptions of the attributes alone.
final class Leaves {
    private final Optional<Id> element;
    private final List<Difference> found = new ArrayList<>();

    private Leaves(Optional<Id> element) {
        this.element = element;
    }

    /// @param one a row, and `other` one of the same type
    static List<Difference> of(Optional<Id> element, Record one, Record other) {
        var leaves = new Leaves(element);
        leaves.fields(Shape.of(one.getClass()), Rows.raw(one), Rows.raw(other), FieldPath.ROOT);
        return leaves.found;
    }

    private void fields(Shape<?> shape, Raw from, Raw to, FieldPath path) {
        var ones = fieldsOf(from);
        var others = fieldsOf(to);
        shape.fields()
                .forEach(field ->
                        value(field.kind(), get(ones, field.name()), get(others, field.name()), path.to(field.name())));
        for (String name : together(ones, others)) {
            if (shape.find(name).isEmpty()) leaf(get(ones, name), get(others, name), path.to(name));
        }
    }

    private void value(Kind<?> kind, Raw from, Raw to, FieldPath path) {
        if (from.equals(to)) return;
        switch (kind) {
            case Kind.Maybe<?> maybe -> maybe(maybe.of(), from, to, path);
            case Kind.Otherwise<?> otherwise ->
                value(otherwise.of(), meant(otherwise, from), meant(otherwise, to), path);
            case Kind.Group<?> group -> group(group.shape(), from, to, path);
            case Kind.Many<?> many -> list(many, from, to, path);
            case Kind.Lookup<?, ?> lookup -> map(lookup.of(), from, to, path);
            default -> leaf(from, to, path);
        }
    }

    /// What is unknown on one side is not empty there, so it comes and goes as one.
    private void maybe(Kind<?> kind, Raw from, Raw to, FieldPath path) {
        boolean isNew = from instanceof Raw.Nothing || to instanceof Raw.Nothing;
        if (isNew) leaf(from, to, path);
        else value(kind, from, to, path);
    }

    /// What is not written is known here: it means something.
    private static <V> Raw meant(Kind.Otherwise<V> otherwise, Raw value) {
        return value instanceof Raw.Nothing ? otherwise.raw(otherwise.fallback()) : value;
    }

    private void group(Shape<?> shape, Raw from, Raw to, FieldPath path) {
        if (Place.isMoved(shape, from, to)) found.add(difference(Way.MOVED, from, to, path));
        else fields(shape, from, to, path);
    }

    private void list(Kind.Many<?> many, Raw from, Raw to, FieldPath path) {
        var ones = Keyed.of(many, from);
        var others = Keyed.of(many, to);
        boolean isEntryWise = ones.isPresent()
                && others.isPresent()
                && (!many.ordered()
                        || List.copyOf(ones.get().keySet())
                                .equals(List.copyOf(others.get().keySet())));
        if (!isEntryWise) leaf(from, to, path);
        else if (Keyed.hasMoved(many, ones.get(), others.get())) moved(ones.get(), others.get(), path, many.of());
        else entries(many.of(), ones.get(), others.get(), path);
    }

    /// One entry went and another came.
    private void moved(Map<String, Raw> ones, Map<String, Raw> others, FieldPath path, Kind<?> kind) {
        String gone = Keyed.only(ones, others).getFirst();
        String come = Keyed.only(others, ones).getFirst();
        found.add(difference(Way.MOVED, get(ones, gone), get(others, come), path.to(gone)));
        for (String key : ones.keySet()) {
            if (!key.equals(gone)) value(kind, get(ones, key), get(others, key), path.to(key));
        }
    }

    private void map(Kind<?> of, Raw from, Raw to, FieldPath path) {
        entries(of, fieldsOf(from), fieldsOf(to), path);
    }

    private void entries(Kind<?> kind, Map<String, Raw> ones, Map<String, Raw> others, FieldPath path) {
        for (String key : together(ones, others)) {
            Raw from = get(ones, key);
            Raw to = get(others, key);
            boolean isIn = !(from instanceof Raw.Nothing) && !(to instanceof Raw.Nothing);
            if (isIn) value(kind, from, to, path.to(key));
            else leaf(from, to, path.to(key));
        }
    }

    private void leaf(Raw from, Raw to, FieldPath path) {
        if (!from.equals(to)) found.add(difference(way(from, to), from, to, path));
    }

    private Difference difference(Way way, Raw from, Raw to, FieldPath path) {
        return new Difference(new Where(element, path), way, from, to);
    }

    private static Way way(Raw from, Raw to) {
        if (from instanceof Raw.Nothing) return Way.ADDED;
        return to instanceof Raw.Nothing ? Way.REMOVED : Way.CHANGED;
    }

    private static Iterable<String> together(Map<String, Raw> ones, Map<String, Raw> others) {
        var names = new LinkedHashSet<>(ones.keySet());
        names.addAll(others.keySet());
        return names;
    }

    private static Raw get(Map<String, Raw> values, String name) {
        return values.getOrDefault(name, Raw.NOTHING);
    }

    private static Map<String, Raw> fieldsOf(Raw raw) {
        return raw instanceof Raw.Fields written ? written.fields() : Map.of();
    }
}
