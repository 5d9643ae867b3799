package dev.remit.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Picture from = picture(0);
    private final Picture to = picture(400);
    private final Transition transition = new Transition(from, to);

    @Test
    void halfway_a_team_and_its_services_have_gone_half_the_way() {
        var half = transition.at(0.5);

        assertEquals(new Point(0, 200), corner("shop", half));
        assertEquals(corner("cart", from).plus(0, 200), corner("cart", half));
    }

    @Test
    void what_stands_still_stays_where_it_is() {
        assertEquals(corner("pay", to), corner("pay", transition.at(0.3)));
    }

    @Test
    void a_grouping_grows_from_one_size_to_the_other() {
        Rect start = from.box(Id.of("sales")).orElseThrow();
        Rect end = to.box(Id.of("sales")).orElseThrow();

        Rect half = transition.at(0.5).box(Id.of("sales")).orElseThrow();

        assertEquals((start.height() + end.height()) / 2, half.height());
    }

    @Test
    void lines_are_seen_again_when_everything_has_arrived() {
        assertEquals(List.of(), transition.at(0.9).edges());
        assertSame(to, transition.at(1));
        assertEquals(1, to.edges().size());
    }

    @Test
    void a_push_is_too_short_to_be_shown() {
        assertTrue(transition.isSeen());
        assertFalse(new Transition(from, picture(40)).isSeen());
        assertFalse(new Transition(from, from).isSeen());
    }

    private static Point corner(String id, Picture picture) {
        return picture.box(Id.of(id)).orElseThrow().corner();
    }

    /// With a team so far down.
    private static Picture picture(int down) {
        var document = Documents.document("""
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "teams": [
              { "id": "pay", "name": "Pay", "valueStreamId": "sales" },
              { "id": "shop", "name": "Shop", "valueStreamId": "sales" }],
            "services": [
              { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
              { "id": "cart", "name": "Cart", "dependsOn": [{ "serviceId": "card" }],
                "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": DOWN }, "pay": { "x": 500, "y": 0 } } }]
            """.replace("DOWN", Integer.toString(down)));
        return Picture.of(
                Structure.of(document, TODAY), document.diagrams().get(Id.of("map")), Marks.NONE, Metrics.estimated());
    }
}
