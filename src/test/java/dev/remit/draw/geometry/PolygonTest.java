package dev.remit.draw.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PolygonTest {
    @Test
    void an_octagon_leaves_out_its_four_corners() {
        var octagon = Polygon.octagon(new Rect(0, 0, 100, 60), 16);

        assertEquals(new Rect(0, 0, 100, 60), octagon.box());
        assertTrue(octagon.contains(new Point(50, 30)));
        assertTrue(octagon.contains(new Point(9, 9)));
        assertFalse(octagon.contains(new Point(7, 7)));
        assertFalse(octagon.contains(new Point(93, 53)));
    }

    @Test
    void a_triangle_contains_what_lies_between_its_sides() {
        var triangle = Polygon.of(new Point(40, 0), new Point(80, 60), new Point(0, 60));

        assertTrue(triangle.contains(new Point(40, 30)));
        assertFalse(triangle.contains(new Point(10, 30)));
        assertFalse(triangle.contains(new Point(70, 30)));
    }

    @Test
    void a_route_refuses_a_slanted_segment() {
        assertThrows(IllegalArgumentException.class, () -> Route.of(new Point(0, 0), new Point(8, 8)));
    }

    @Test
    void an_arrow_at_the_end_of_a_route_comes_from_its_last_real_segment() {
        var route = Route.of(new Point(0, 0), new Point(0, 40), new Point(80, 40), new Point(80, 40));

        assertEquals(new Point(0, 40), route.beforeEnd());
        assertEquals(new Point(40, 40), route.middle());
    }
}
