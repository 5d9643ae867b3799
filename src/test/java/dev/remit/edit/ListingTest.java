package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a diagram shows and hides.
class ListingTest {
    private static final Id MAP = Id.of("map");
    private static final String MODEL = """
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "teams": [{ "id": "pay", "name": "Pay", "valueStreamId": "sales" }, { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "both", "name": "Both", "owners": [
              { "teamId": "pay", "role": "ACCOUNTABLE" }, { "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "ledger", "name": "Ledger", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "lost", "name": "Lost" }],
        "diagrams": [{ "id": "map", "name": "Map"%s }]
        """;

    @Test
    void a_team_is_hidden_with_the_services_only_it_answers_for() {
        assertEquals(showing("both", "lost", "shop"), hide("pay").apply(model("")));
    }

    @Test
    void a_grouping_is_hidden_with_its_teams_and_its_place() {
        var after = hide("sales").apply(model(", \"nodes\": { \"sales\": { \"x\": 0, \"y\": 0 } }"));

        assertEquals(showing("both", "lost", "shop"), after);
    }

    @Test
    void a_service_that_a_team_still_shown_answers_for_too_stays_with_that_team() {
        var before = showing("both", "ledger", "pay", "shop");

        var after = hide("sales").apply(before);

        assertEquals(showing("both", "shop"), after);
        assertEquals(before, Diagrams.show(MAP, ids("pay")).apply(after));
    }

    @Test
    void a_service_is_hidden_alone() {
        var after = hide("ledger").apply(showing("ledger", "pay"));

        assertEquals(showing("pay"), after);
        assertSame(after, hide("ledger").apply(after));
    }

    @Test
    void what_is_shown_again_comes_with_its_services() {
        var show = Diagrams.show(MAP, ids("pay"));

        var after = show.apply(showing());

        assertEquals(showing("both", "ledger", "pay"), after);
        assertSame(after, show.apply(after));
    }

    @Test
    void a_grouping_is_shown_by_its_teams_and_a_service_alone() {
        assertEquals(
                showing("both", "ledger", "lost", "pay"),
                Diagrams.show(MAP, ids("sales", "lost")).apply(showing()));
    }

    @Test
    void a_diagram_of_everything_shows_it_already() {
        var before = model("");

        assertSame(before, Diagrams.show(MAP, ids("pay")).apply(before));
    }

    @Test
    void notes_and_frames_that_are_hidden_are_gone() {
        var before = model("""
            , "notes": [{ "id": "n", "text": "Hello", "x": 0, "y": 0, "width": 9, "height": 9 }],
            "frames": [{ "id": "f", "title": "One", "order": 1, "x": 0, "y": 0, "width": 9, "height": 9 }]\
            """);

        assertEquals(model(""), hide("n", "f").apply(before));
    }

    private static Edit hide(String... ids) {
        return Diagrams.hide(MAP, ids(ids));
    }

    private static List<Id> ids(String... ids) {
        return Stream.of(ids).map(Id::of).toList();
    }

    private static Document showing(String... ids) {
        return model(", \"elements\": ["
                + String.join(", ", Stream.of(ids).map(id -> "\"" + id + "\"").toList()) + "]");
    }

    private static Document model(String diagram) {
        return document(MODEL.formatted(diagram));
    }
}
