package dev.remit.ui.canvas;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.editor.Around;
import dev.remit.editor.Pictures;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Node;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Document SHOP = document("""
        "teams": [{ "id": "checkout", "name": "Checkout" }, { "id": "search", "name": "Search" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "search", "role": "ACCOUNTABLE" }] }],
        "diagrams": [{ "id": "map", "name": "Tills", "elements": ["checkout"],
          "nodes": { "checkout": { "x": 0, "y": 0 } } }]
        """);

    @Test
    void a_team_stands_where_it_is_dropped_with_what_it_owns() {
        var arrival = arrival(new Point(403, 97), "search").orElseThrow();

        Diagram diagram = arrival.edit().apply(SHOP).diagrams().get(Id.of("map"));

        Node node = Optional.ofNullable(diagram.nodes().get(Id.of("search"))).orElseThrow();
        assertEquals("Show Search on Tills", arrival.label().toString());
        assertEquals("400, 96", node.x() + ", " + node.y());
        assertTrue(diagram.elements().orElseThrow().contains(Id.of("cart")));
    }

    @Test
    void what_a_diagram_shows_already_does_not_arrive() {
        assertEquals(Optional.empty(), arrival(new Point(0, 0), "checkout"));
    }

    private static Optional<Arrival> arrival(Point at, String id) {
        Pictures pictures = (document, diagram) -> Picture.of(
                Structure.of(document, LocalDate.parse("2026-06-01")),
                document.diagrams().get(diagram),
                Marks.NONE,
                Metrics.estimated());
        return Arrival.of(List.of(Id.of(id)), at, State.of(SHOP, new Size(800, 600), Around.drawing(pictures, CLOCK)));
    }
}
