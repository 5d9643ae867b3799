package dev.remit.editor.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Habits;
import dev.remit.editor.guide.Guide.Gap;
import dev.remit.editor.guide.Guide.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnappingTest {
    private static final double REACH = 6;
    private static final Rect BOX = new Rect(0, 0, 100, 60);

    @Test
    void an_edge_stops_in_line_with_an_edge() {
        var snapped = among(new Rect(303, 500, 90, 90)).moved(BOX, new Point(300, 0));

        assertEquals(303, snapped.by().x());
        assertEquals(List.of(new Line(new Point(303, 0), new Point(303, 590))), snapped.guides());
    }

    @Test
    void a_middle_stops_in_line_with_a_middle() {
        var snapped = among(new Rect(300, 500, 200, 90)).moved(BOX, new Point(347, 0));

        assertEquals(350, snapped.by().x());
        assertEquals(List.of(new Line(new Point(400, 0), new Point(400, 590))), snapped.guides());
    }

    @Test
    void an_edge_comes_before_a_middle_that_is_nearer() {
        var edge = new Rect(305, 500, 17, 17);
        var middle = new Rect(330, 800, 43, 17);

        var snapped = among(edge, middle).moved(BOX, new Point(300, 0));

        assertEquals(305, snapped.by().x());
    }

    @Test
    void a_third_stops_as_far_from_the_second_as_that_is_from_the_first() {
        var snapped =
                among(new Rect(200, 10, 100, 60), new Rect(340, 20, 100, 60)).moved(BOX, new Point(483, 0));

        assertEquals(480, snapped.by().x());
        assertEquals(
                List.of(
                        new Gap(new Point(300, 30), new Point(340, 30)),
                        new Gap(new Point(440, 30), new Point(480, 30))),
                gaps(snapped));
        assertEquals(40, ((Gap) gaps(snapped).getFirst()).width());
    }

    @Test
    void between_two_it_stops_in_the_middle_of_their_gap() {
        var snapped =
                among(new Rect(0, 10, 100, 60), new Rect(401, 20, 100, 60)).moved(BOX, new Point(197, 0));

        assertEquals(200, snapped.by().x(), 1);
        assertEquals(2, gaps(snapped).size());
    }

    @Test
    void an_equal_gap_comes_before_an_edge_that_is_nearer() {
        var edge = new Rect(482, 900, 17, 17);

        var snapped = among(new Rect(200, 10, 100, 60), new Rect(340, 20, 100, 60), edge)
                .moved(BOX, new Point(483, 0));

        assertEquals(480, snapped.by().x());
    }

    @Test
    void gaps_are_equal_from_top_to_bottom_too() {
        var snapped =
                among(new Rect(10, 200, 60, 100), new Rect(20, 340, 60, 100)).moved(BOX, new Point(0, 483));

        assertEquals(480, snapped.by().y());
    }

    @Test
    void a_place_that_is_taken_is_no_equal_gap() {
        var snapped = among(new Rect(200, 10, 100, 60), new Rect(340, 10, 100, 60), new Rect(500, 10, 37, 61))
                .moved(BOX, new Point(483, 0));

        assertEquals(List.of(), gaps(snapped));
    }

    @Test
    void what_is_out_of_reach_leaves_it_on_the_grid() {
        var snapped = among(new Rect(320, 500, 90, 90)).moved(BOX, new Point(301, 3));

        assertEquals(new Point(304, 0), snapped.by());
    }

    @Test
    void straight_on_it_stops_along_one_axis_and_stays_on_the_other() {
        var odd = new Rect(3, 3, 100, 60);

        var snapped = among(new Rect(500, 500, 90, 90)).straight(odd, new Point(300, 20));

        assertEquals(new Point(301, 0), snapped.by());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_never_goes_further_than_its_reach(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var neighbours = random.ints(random.nextInt(8), 0, 900)
                    .mapToObj(x -> new Rect(x, random.nextInt(700), 40 + random.nextInt(300), 40 + random.nextInt(200)))
                    .toList();
            var habits = random.nextBoolean() ? Habits.USUAL : Habits.USUAL.turningGrid();
            var way = new Point(random.nextDouble() * 800, random.nextDouble() * 600);

            var snapped = new Snapping(neighbours, habits, REACH).moved(BOX, way);

            assertTrue(Math.abs(snapped.by().x() - way.x()) <= REACH + 0.5, () -> way + " " + snapped);
            assertTrue(Math.abs(snapped.by().y() - way.y()) <= REACH + 0.5, () -> way + " " + snapped);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_line_that_is_shown_is_true(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var neighbours = random.ints(6, 0, 90)
                    .mapToObj(x -> new Rect(8 * x, 8 * random.nextInt(70), 96, 64))
                    .toList();
            var way = new Point(random.nextInt(800), random.nextInt(600));

            var snapped = new Snapping(neighbours, Habits.USUAL, REACH).moved(BOX, way);

            var box = BOX.moved(snapped.by().x(), snapped.by().y());
            for (Guide guide : snapped.guides()) {
                if (guide instanceof Line line) assertTrue(touches(line, box), () -> line + " " + box);
            }
        }
    }

    private static boolean touches(Line line, Rect box) {
        double x = line.from().x();
        double y = line.from().y();
        boolean isUpright = x == line.to().x();
        return isUpright
                ? near(x, box.x()) || near(x, box.middleX()) || near(x, box.right())
                : near(y, box.y()) || near(y, box.middleY()) || near(y, box.bottom());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1;
    }

    private static List<Guide> gaps(Snapped snapped) {
        return snapped.guides().stream().filter(Gap.class::isInstance).toList();
    }

    private static Snapping among(Rect... neighbours) {
        return new Snapping(List.of(neighbours), Habits.USUAL, REACH);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 10);
    }
}
