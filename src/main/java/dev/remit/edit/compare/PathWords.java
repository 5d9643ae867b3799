package dev.remit.edit.compare;

import dev.remit.shape.Field;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path in words: the labels of the attributes it goes through, and the names of what keys stand for.
final class PathWords {
    private final ValueWords names;
    private final List<String> words = new ArrayList<>();

    private PathWords(ValueWords names) {
        this.names = names;
    }

    static List<String> of(Shape<?> shape, FieldPath path, ValueWords names) {
        var walk = new PathWords(names);
        walk.in(shape, path.steps());
        return walk.words;
    }

    /// What is not known is called as it is written.
    private void in(Shape<?> shape, List<String> steps) {
        if (steps.isEmpty()) return;
        Optional<? extends Field<?, ?>> field = shape.find(steps.getFirst());
        words.add(field.<String>map(Field::label).orElse(steps.getFirst()));
        field.ifPresent(known -> below(known.kind(), steps.subList(1, steps.size())));
    }

    private void below(Kind<?> kind, List<String> steps) {
        switch (kind) {
            case Kind.Maybe<?> maybe -> below(maybe.of(), steps);
            case Kind.Otherwise<?> otherwise -> below(otherwise.of(), steps);
            case Kind.Group<?> group -> in(group.shape(), steps);
            case Kind.Many<?> many -> entry(keyKind(many), many.of(), steps);
            case Kind.Lookup<?, ?> lookup -> entry(lookup.key(), lookup.of(), steps);
            default -> words.addAll(steps);
        }
    }

    private void entry(Kind<?> key, Kind<?> of, List<String> steps) {
        if (steps.isEmpty()) return;
        words.add(names.of(key, Raw.of(steps.getFirst())));
        below(of, steps.subList(1, steps.size()));
    }

    private static Kind<?> keyKind(Kind.Many<?> many) {
        return many.of() instanceof Kind.Group<?> group
                ? group.shape().field(many.key()).kind()
                : Kind.Text.ONE_LINE;
    }
}
