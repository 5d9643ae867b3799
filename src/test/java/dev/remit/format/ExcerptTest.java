package dev.remit.format;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Structure;
import dev.remit.report.Cell;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String SHOP = """
        "teams": [
          { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" },
          { "id": "pay", "name": "Pay", "topologyType": "PLATFORM" }],
        "services": [
          { "id": "cart", "name": "Cart", "kind": "WEBSITE", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "lost", "name": "Lost" }],
        "interactions": [{ "id": "x", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
        "valueStreams": [{ "id": "buying", "name": "Buying" }],
        "diagrams": [{ "id": "map", "name": "Map",
          "notes": [{ "id": "n", "x": 0, "y": 0, "width": 80, "height": 40, "text": "Ask Ann" }],
          "frames": [{ "id": "f", "order": 1, "x": 0, "y": 0, "width": 80, "height": 40, "title": "First" }] }]
        """;

    @Test
    void each_row_says_what_it_is_called_what_it_is_and_who_owns_it() {
        assertEquals(
                List.of("Buying|Value stream|", "Shop|Stream-aligned team|", "Cart|Website|Shop", "Lost|Service|"),
                rows("buying", "shop", "cart", "lost"));
    }

    @Test
    void an_interaction_is_called_by_its_teams() {
        assertEquals(List.of("Pay and Shop|X-as-a-Service|"), rows("x"));
    }

    @Test
    void notes_and_frames_are_called_by_their_words() {
        assertEquals(List.of("Ask Ann|Note|", "First|Frame|"), rows("n", "f"));
    }

    @Test
    void what_does_not_exist_has_no_row() {
        assertEquals(List.of(), rows("nowhere"));
    }

    private static List<String> rows(String... ids) {
        var structure = Structure.of(document(SHOP), LocalDate.of(2026, 6, 1));
        var grid = Excerpt.of(Arrays.stream(ids).map(Id::of).toList(), structure, Id.of("map"));
        return grid.rows().stream()
                .map(row -> String.join("|", row.stream().map(Cell::plain).toList()))
                .toList();
    }
}
