package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a cell says of itself.
class CellTest {
    private static final String BOUND = """
        "operating": { "model": "YBIYRI" }, "roleBindings": [ { "role": "PLATFORM", "teamId": "platform" } ]\
        """;

    @Test
    void a_default_says_its_table_and_why_the_team_fills_the_role() {
        var matrix = Given.api(BOUND, "");

        assertEquals(
                List.of(
                        "R+A Core: default of YBIYRI, row OPS-02; fills BUILD because it builds the service",
                        "C Platform: default of YBIYRI, row OPS-02; fills PLATFORM because the service binds it"),
                texts(matrix, "OPS-02"));
    }

    @Test
    void an_empty_cell_says_why_too() {
        var matrix = Given.api(BOUND, "");

        assertEquals(
                "Platform has no letter: default of YBIYRI, row DEV-01; fills PLATFORM because the service binds it",
                texts(matrix, "DEV-01").getLast());
    }

    @Test
    void merged_letters_are_told_apart() {
        var matrix = Given.api(BOUND, "");

        assertEquals(
                "R+A Core: R (default of YBIYRI, row OPS-05; fills BUILD because it builds the service)"
                        + " and R+A (default of YBIYRI, row OPS-05; moved from SECURITY, which no team fills;"
                        + " fills BUILD because it builds the service)",
                texts(matrix, "OPS-05").getFirst());
    }

    @Test
    void a_merged_cell_shows_its_strongest_origin() {
        var matrix = Given.api(BOUND + ", \"dataClass\": \"REGULATED\"", """
            "raciOverrides": [
              { "id": "a", "serviceId": "api", "activityCode": "PLN-05", "role": "BUILD", "value": "R" },
              { "id": "b", "serviceId": "api", "activityCode": "DEV-01", "role": "PLATFORM", "value": "" } ]\
            """);

        assertEquals(List.of(Origin.OVERRIDE, Origin.DEFAULT), origins(matrix, "PLN-05"));
        assertEquals(List.of(Origin.FALLBACK, Origin.DEFAULT), origins(matrix, "PLN-04"));
        assertEquals(List.of(Origin.DEFAULT, Origin.DEFAULT), origins(matrix, "DEV-02"));
    }

    @Test
    void a_letter_taken_away_by_hand_shows_as_override() {
        var matrix = Given.api(BOUND, """
            "raciOverrides": [ { "id": "a", "serviceId": "api", "activityCode": "OPS-02", "role": "PLATFORM",
              "value": "", "reason": "Out of the loop." } ]\
            """);

        assertEquals(List.of(Origin.DEFAULT, Origin.OVERRIDE), origins(matrix, "OPS-02"));
        assertEquals(
                "Platform has no letter: set by hand for this service: \"Out of the loop.\";"
                        + " fills PLATFORM because the service binds it",
                texts(matrix, "OPS-02").getLast());
    }

    private static List<String> texts(Matrix matrix, String activity) {
        return cells(matrix, activity).stream()
                .map(cell -> cell.text().toString())
                .toList();
    }

    private static List<Origin> origins(Matrix matrix, String activity) {
        return cells(matrix, activity).stream().map(Cell::origin).toList();
    }

    private static List<Cell> cells(Matrix matrix, String activity) {
        return matrix.row(activity).orElseThrow().cells();
    }
}
