package dev.remit.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionsTest {
    @ParameterizedTest
    @CsvSource({"0, 160", "0, -160", "280, 0", "-280, 0"})
    void the_triangle_points_into_the_consumer_wherever_it_stands(int dx, int dy) {
        var picture = teams(dx, dy, "\"mode\": \"X_AS_A_SERVICE\"");

        var triangle = assertInstanceOf(Sided.class, form(picture)).outline();
        Rect provider = picture.box(Id.of("a")).orElseThrow();
        Rect consumer = picture.box(Id.of("b")).orElseThrow();

        assertEquals(3, triangle.corners().size());
        assertTrue(consumer.contains(triangle.corners().getFirst()));
        assertTrue(provider.contains(triangle.corners().get(1)));
        assertTrue(provider.contains(triangle.corners().get(2)));
    }

    @Test
    void collaboration_reaches_into_both_and_says_until_when() {
        var picture = teams(0, 160, "\"mode\": \"COLLABORATION\", \"endDate\": \"2026-08-01\"");

        var form = assertInstanceOf(Sided.class, form(picture));
        var caption = picture.interactions().getFirst().caption().orElseThrow();

        assertEquals(4, form.outline().corners().size());
        assertTrue(form.box().overlaps(picture.box(Id.of("a")).orElseThrow()));
        assertTrue(form.box().overlaps(picture.box(Id.of("b")).orElseThrow()));
        assertEquals("Collaboration", caption.text().toString());
        assertEquals("Optional[until 1 Aug 2026]", caption.until().toString());
    }

    @Test
    void facilitating_is_a_circle_between_both() {
        var picture = teams(280, 0, "\"mode\": \"FACILITATING\"");

        var circle = assertInstanceOf(Round.class, form(picture));

        assertTrue(circle.box().overlaps(picture.box(Id.of("a")).orElseThrow()));
        assertTrue(circle.box().overlaps(picture.box(Id.of("b")).orElseThrow()));
    }

    @Test
    void words_are_covered_by_no_shape_of_the_same_teams_even_a_later_one() {
        var shapes = teams(
                        0,
                        160,
                        "\"mode\": \"X_AS_A_SERVICE\"}, {\"id\": \"j\", \"teamAId\": \"a\","
                                + " \"teamBId\": \"b\", \"mode\": \"X_AS_A_SERVICE\"")
                .interactions();
        var captions = new Captions(area -> List.of(), Metrics.estimated());

        var first = captions.area(shapes.getFirst().caption().orElseThrow());

        assertFalse(first.overlaps(shapes.getLast().box()));
        shapes.getLast().caption().map(captions::area).ifPresent(second -> assertFalse(first.overlaps(second)));
    }

    @Test
    void teams_far_apart_are_joined_by_a_line() {
        var far = assertInstanceOf(Far.class, form(teams(900, 700, "\"mode\": \"COLLABORATION\"")));

        assertTrue(far.covers(far.sign()));
        assertEquals(
                Optional.empty(),
                teams(900, 700, "\"mode\": \"COLLABORATION\"")
                        .interactions()
                        .getFirst()
                        .caption());
    }

    @Test
    void a_route_laid_by_hand_is_kept() {
        var far = assertInstanceOf(Far.class, form(bent()));

        assertEquals(new Point(40, 400), far.points().get(1));
    }

    @Test
    void a_route_laid_by_hand_begins_and_ends_at_the_edges_of_the_teams() {
        var points = assertInstanceOf(Far.class, form(bent())).points();

        assertEquals(104, points.getFirst().y());
        assertEquals(104, points.getLast().y());
    }

    private static Picture bent() {
        String bend = "\"i\": [{\"x\": 40, \"y\": 400}]";
        String elements = TEAMS.formatted(280, 0, "\"mode\": \"FACILITATING\"", bend);
        return Pictures.of(Documents.document(elements), "map", Marks.NONE);
    }

    @Test
    void what_is_over_or_planned_is_not_drawn() {
        assertEquals(
                List.of(),
                teams(280, 0, "\"mode\": \"FACILITATING\", \"state\": \"ENDED\"")
                        .interactions());
    }

    @Test
    void no_interaction_of_the_shop_covers_a_chip() {
        var picture = Pictures.shop();

        var covered = picture.interactions().stream()
                .filter(shape -> !(shape.form() instanceof Far))
                .flatMap(shape ->
                        picture.chips().stream().filter(chip -> shape.box().overlaps(chip.box())))
                .map(Chip::id)
                .toList();

        assertEquals(List.of(), covered);
    }

    private static final String TEAMS = """
        "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        "interactions": [{"id": "i", "teamAId": "a", "teamBId": "b", %3$s}],
        "diagrams": [{"id": "map", "name": "M", "routes": {%4$s},
          "nodes": {"a": {"x": 0, "y": 0, "height": 104}, "b": {"x": %1$d, "y": %2$d, "height": 104}}}]
        """;

    /// Two teams, the second so far from the first, and an interaction with these fields.
    private static Picture teams(int dx, int dy, String fields) {
        return Pictures.of(Documents.document(TEAMS.formatted(dx, dy, fields, "")), "map", Marks.NONE);
    }

    private static InteractionShape.Form form(Picture picture) {
        return picture.interactions().getFirst().form();
    }
}
