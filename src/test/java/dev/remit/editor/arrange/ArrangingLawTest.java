package dev.remit.editor.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Rect;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the boxes are: what was arranged is arranged, keeps its size, and the one that was chosen last stays where
/// the others go by it. Each place is rounded to a whole pixel.
class ArrangingLawTest {
    private static final double ROUNDED = 1;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_aligned_is_in_line(int seed) {
        var boxes = boxes(seed);

        assertInLine(Arranging.LEFT, boxes, Rect::x);
        assertInLine(Arranging.CENTRE, boxes, Rect::middleX);
        assertInLine(Arranging.RIGHT, boxes, Rect::right);
        assertInLine(Arranging.TOP, boxes, Rect::y);
        assertInLine(Arranging.MIDDLE, boxes, Rect::middleY);
        assertInLine(Arranging.BOTTOM, boxes, Rect::bottom);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_distributed_has_middles_equally_far_from_each_other(int seed) {
        var across = sorted(Arranging.ACROSS.arranged(boxes(seed)), Rect::middleX);
        var down = sorted(Arranging.DOWN.arranged(boxes(seed)), Rect::middleY);

        assertEqual(steps(across, Rect::middleX, Rect::middleX));
        assertEqual(steps(down, Rect::middleY, Rect::middleY));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gaps_that_were_made_equal_are_equal(int seed) {
        var boxes = row(seed);

        var arranged = sorted(Arranging.GAPS.arranged(boxes), Rect::middleX);

        assertEqual(steps(arranged, Rect::right, Rect::x));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_stacked_stands_close_without_overlapping_around_the_one_chosen_last(int seed) {
        var boxes = row(seed);

        var arranged = Arranging.STACK.arranged(boxes);

        assertEquals(boxes.getLast(), arranged.getLast());
        var gaps = steps(sorted(arranged, Rect::middleX), Rect::right, Rect::x);
        assertTrue(gaps.stream().allMatch(gap -> gap == 24), gaps::toString);
        assertEquals(1, arranged.stream().map(Rect::y).distinct().count());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_changes_its_size(Arranging how) {
        var boxes = boxes(1);

        var arranged = how.arranged(boxes);

        assertEquals(sizes(boxes), sizes(arranged));
    }

    @ParameterizedTest
    @EnumSource
    void arranging_again_changes_nothing_more(Arranging how) {
        var once = how.arranged(row(2));

        var twice = how.arranged(once);

        for (int i = 0; i < once.size(); i++)
            assertTrue(once.get(i).corner().distance(twice.get(i).corner()) <= 2 * ROUNDED, once + " " + twice);
    }

    private static void assertInLine(Arranging how, List<Rect> boxes, ToDoubleFunction<Rect> place) {
        var arranged = how.arranged(boxes);

        assertEquals(boxes.getLast(), arranged.getLast());
        for (Rect box : arranged)
            assertEquals(place.applyAsDouble(boxes.getLast()), place.applyAsDouble(box), ROUNDED / 2);
    }

    private static void assertEqual(List<Double> lengths) {
        for (double length : lengths) assertEquals(lengths.getFirst(), length, 2 * ROUNDED, lengths::toString);
    }

    private static List<Double> steps(List<Rect> row, ToDoubleFunction<Rect> from, ToDoubleFunction<Rect> to) {
        return IntStream.range(1, row.size())
                .mapToObj(i -> to.applyAsDouble(row.get(i)) - from.applyAsDouble(row.get(i - 1)))
                .toList();
    }

    private static List<Rect> sorted(List<Rect> boxes, ToDoubleFunction<Rect> by) {
        return boxes.stream().sorted(Comparator.comparingDouble(by)).toList();
    }

    private static List<String> sizes(List<Rect> boxes) {
        return boxes.stream().map(box -> box.width() + " × " + box.height()).toList();
    }

    private static List<Rect> boxes(int seed) {
        var random = new Random(seed);
        return random.ints(7, 0, 1000)
                .mapToObj(x -> new Rect(x, random.nextInt(800), 90 + random.nextInt(200), 48 + random.nextInt(90)))
                .toList();
    }

    /// Side by side rather than one beneath the other.
    private static List<Rect> row(int seed) {
        var random = new Random(seed);
        return random.ints(6, 0, 3000)
                .mapToObj(x -> new Rect(x, random.nextInt(80), 90 + random.nextInt(200), 48 + random.nextInt(90)))
                .toList();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }
}
