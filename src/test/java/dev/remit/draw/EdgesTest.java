package dev.remit.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Megacorp;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {
    @Test
    void an_edge_begins_and_ends_at_the_chips_it_joins() {
        var picture = Pictures.of(Megacorp.of(50, 4, 2), "map", Marks.NONE);

        assertTrue(picture.edges().size() > 300);
        for (Edge edge : picture.edges()) {
            assertTrue(touches(edge.route().start(), picture.box(edge.from()).orElseThrow()), edge::toString);
            assertTrue(touches(edge.route().end(), picture.box(edge.to()).orElseThrow()), edge::toString);
        }
    }

    @Test
    void chips_above_each_other_are_joined_by_one_straight_line() {
        var edge = Pictures.shop().edges().stream()
                .filter(each -> each.from().equals(Id.of("web-shop")))
                .findFirst()
                .orElseThrow();

        assertEquals(2, edge.route().points().size());
    }

    @Test
    void ends_on_one_side_keep_their_distance() {
        assertArrayEquals(new double[] {34, 50, 66}, Spread.of(new double[] {50, 50, 50}, 0, 100));
        assertArrayEquals(new double[] {10, 90}, Spread.of(new double[] {10, 90}, 0, 100));
        assertArrayEquals(new double[] {100, 84}, Spread.of(new double[] {100, 99}, 0, 100));
        assertArrayEquals(new double[] {0, 10, 20}, Spread.of(new double[] {5, 5, 5}, 0, 20));
    }

    @Test
    void free_strips_lie_where_nothing_stands() {
        var boxes = List.of(new Rect(0, 0, 100, 40), new Rect(200, 10, 100, 50), new Rect(0, 100, 50, 50));

        var strips = Bands.between(boxes, Axis.UPRIGHT).free();

        assertEquals(List.of(new Bands.Strip(60, 100)), strips);
        assertEquals(80, Bands.between(boxes, Axis.UPRIGHT).nearest(60, 100).orElseThrow());
    }

    private static boolean touches(Point end, Rect box) {
        return box.grown(1.5).contains(end);
    }
}
