package dev.remit.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Shape;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of every attribute that a file can contain.
class DescriptionsTest {
    static Stream<Class<?>> shapes() {
        return shapesBelow(Shape.of(Document.class), new LinkedHashSet<>()).stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T extends Record> void every_kind_of_record_says_what_it_is(Class<T> type) {
        assertTrue(Shape.of(type).help().endsWith("."), type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T extends Record> void every_attribute_is_helped_by_one_sentence(Class<T> type) {
        for (Field<T, ?> field : Shape.of(type).fields())
            assertTrue(field.help().matches("[A-Z].*\\."), field.toString());
    }

    /// A newer version may write a word this one does not know; the attribute must then mean something.
    @ParameterizedTest
    @MethodSource("shapes")
    <T extends Record> void no_choice_stands_alone(Class<T> type) {
        for (Field<T, ?> field : Shape.of(type).fields())
            assertFalse(field.kind() instanceof Kind.Choice, field.toString());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T extends Record> void labels_differ_within_a_record(Class<T> type) {
        var labels = Shape.of(type).fields().stream().map(Field::label).toList();

        assertTrue(Set.copyOf(labels).size() == labels.size(), type.getSimpleName() + " " + labels);
    }

    private static <T extends Record> Set<Class<?>> shapesBelow(Shape<T> shape, Set<Class<?>> seen) {
        if (!seen.add(shape.type())) return seen;
        for (Field<T, ?> field : shape.fields()) kind(field.kind(), seen);
        return seen;
    }

    private static void kind(Kind<?> kind, Set<Class<?>> seen) {
        switch (kind) {
            case Kind.Maybe<?> maybe -> kind(maybe.of(), seen);
            case Kind.Otherwise<?> otherwise -> kind(otherwise.of(), seen);
            case Kind.Many<?> many -> kind(many.of(), seen);
            case Kind.Lookup<?, ?> lookup -> kind(lookup.of(), seen);
            case Kind.Group<?> group -> shapesBelow(group.shape(), seen);
            case Kind.Rows<?> rows -> shapesBelow(rows.shape(), seen);
            default -> {}
        }
    }
}
