package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramsTest {
    private static final Id MAP = Id.of("map");
    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");
    private static final String FULL = """
        "a": { "x": 1, "y": 2, "width": 300, "height": 200, "locked": true, "collapsed": true, "layer": 3 }""";

    @Test
    void a_diagram_is_created_renamed_and_deleted() {
        var edit = Diagrams.create(MAP, "Old").then(Diagrams.create(A, "A")).then(Diagrams.rename(MAP, "New"));

        var after = edit.then(Diagrams.delete(A)).apply(document(""));

        assertEquals(document("\"diagrams\": [{ \"id\": \"map\", \"name\": \"New\" }]"), after);
        assertSame(after, Diagrams.delete(MAP).apply(after));
        assertSame(after, Diagrams.create(MAP, "Other").apply(after));
        assertSame(after, Diagrams.rename(MAP, "").apply(after));
    }

    @Test
    void a_diagram_is_duplicated_with_all_it_shows() {
        var before = map("\"nodes\": {" + FULL + "}");

        var after = Diagrams.duplicate(MAP, Id.of("two"), "Second").apply(before);

        assertEquals(document("""
            "diagrams": [{ "id": "map", "name": "Whole organisation", "nodes": {%s} },
              { "id": "two", "name": "Second", "nodes": {%s} }]
            """.formatted(FULL, FULL)), after);
        assertSame(before, Diagrams.duplicate(A, B, "B").apply(before));
        assertSame(before, Diagrams.duplicate(MAP, MAP, "B").apply(before));
    }

    @Test
    void the_first_change_makes_the_diagram() {
        var after = Diagrams.place(MAP, Map.of(A, new Spot(8, 16))).apply(document(""));

        assertEquals(map("\"nodes\": { \"a\": { \"x\": 8, \"y\": 16 } }"), after);
    }

    @Test
    void what_is_no_diagram_does_not_become_one() {
        var before = document("\"teams\": [{ \"id\": \"map\", \"name\": \"Map\" }]");

        assertSame(before, Diagrams.place(MAP, Map.of(A, new Spot(8, 16))).apply(before));
    }

    @Test
    void what_is_placed_keeps_everything_but_its_place() {
        var edit = Diagrams.place(MAP, Map.of(A, new Spot(8, 2_000_000)));

        var after = edit.apply(map("\"nodes\": {" + FULL + "}"));

        String there = FULL.replace("\"x\": 1, \"y\": 2", "\"x\": 8, \"y\": 1000000");
        assertEquals(map("\"nodes\": {" + there + "}"), after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void what_is_resized_begins_at_its_corner_and_may_be_as_high_as_its_contents() {
        var high = Diagrams.resize(MAP, A, new Spot(8, 16), 400, Optional.of(240));
        var free = Diagrams.resize(MAP, A, new Spot(8, 16), 400, Optional.empty());

        assertEquals(
                map("\"nodes\": { \"a\": { \"x\": 8, \"y\": 16, \"width\": 400, \"height\": 240 } }"),
                high.apply(document("")));
        assertEquals(
                map("\"nodes\": { \"a\": { \"x\": 8, \"y\": 16, \"width\": 400 } }"),
                high.then(free).apply(document("")));
    }

    @Test
    void a_node_is_sized_by_its_contents_unlocked_expanded_and_put_on_a_layer() {
        var edit = Diagrams.autoSize(MAP, List.of(A, B))
                .then(Diagrams.unlock(MAP, List.of(A)))
                .then(Diagrams.expand(MAP, List.of(A)))
                .then(Diagrams.layer(MAP, Map.of(A, -1)));

        var after = edit.apply(map("\"nodes\": {" + FULL + "}"));

        assertEquals(map("\"nodes\": { \"a\": { \"x\": 1, \"y\": 2, \"layer\": -1 } }"), after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void a_node_is_locked_and_collapsed_where_it_has_a_place() {
        var edit = Diagrams.lock(MAP, List.of(A, B)).then(Diagrams.collapse(MAP, List.of(A, B)));

        var after = edit.apply(map("\"nodes\": { \"a\": { \"x\": 1, \"y\": 2 } }"));

        assertEquals(map("\"nodes\": { \"a\": { \"x\": 1, \"y\": 2, \"locked\": true, \"collapsed\": true } }"), after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void a_place_is_forgotten() {
        var after = Diagrams.unplace(MAP, List.of(A)).apply(map("\"nodes\": {" + FULL + "}"));

        assertEquals(map(""), after);
        assertSame(after, Diagrams.unplace(MAP, List.of(A)).apply(after));
    }

    @Test
    void services_are_ordered_within_their_team_until_they_are_not() {
        var after = Diagrams.order(MAP, A, List.of(B, A, B)).apply(document(""));

        assertEquals(map("\"order\": { \"a\": [\"b\", \"a\"] }"), after);
        assertSame(after, Diagrams.order(MAP, A, List.of(B, A)).apply(after));
        assertEquals(map(""), Diagrams.order(MAP, A, List.of()).apply(after));
    }

    @Test
    void a_line_is_routed_until_it_finds_its_own_way_again() {
        var after =
                Diagrams.route(MAP, A, List.of(new Spot(1, 2), new Spot(3, 4))).apply(document(""));

        assertEquals(map("\"routes\": { \"a\": [{ \"x\": 1, \"y\": 2 }, { \"x\": 3, \"y\": 4 }] }"), after);
        assertEquals(map(""), Diagrams.route(MAP, A, List.of()).apply(after));
    }

    @Test
    void a_lens_is_put_on_and_taken_off() {
        var after = Diagrams.lens(MAP, Optional.of("tier")).apply(document(""));

        assertEquals(map("\"lens\": \"tier\""), after);
        assertEquals(map(""), Diagrams.lens(MAP, Optional.empty()).apply(after));
    }

    private static Document map(String more) {
        return document("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Whole organisation\""
                + (more.isEmpty() ? "" : ", " + more) + " }]");
    }
}
