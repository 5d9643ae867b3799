package dev.remit.report.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Structure;
import dev.remit.raci.Matrix;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Tile;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciTileTest {
    private final Structure structure = Structure.of(document("""
        "teams": [ { "id": "core", "name": "Core" }, { "id": "platform", "name": "Platform" } ],
        "services": [ { "id": "api", "name": "api", "builtBy": "core", "roleBindings": [
          { "role": "PLATFORM", "teamId": "platform" } ] } ]\
        """), LocalDate.of(2026, 6, 1));
    private final Matrix matrix =
            Matrix.of(structure, structure.document().services().get(Id.of("api")));

    @Test
    void letters_of_the_operating_model_have_no_mark() {
        assertEquals(List.of(Tile.of(Tile.Letters.R_AND_A), Tile.of(Tile.Letters.C)), tiles("DSG-01"));
    }

    @Test
    void no_letter_is_a_blank() {
        assertEquals(List.of(Tile.of(Tile.Letters.R_AND_A), Blank.BLANK), tiles("DEV-01"));
    }

    @Test
    void letters_that_moved_say_which_role_no_team_fills() {
        var moved = Tile.of(Tile.Letters.R_AND_A).marked(Tile.Mark.FALLBACK, "No team fills SECURITY.");

        assertEquals(List.of(moved, Blank.BLANK), tiles("PLN-05"));
    }

    private List<Cell> tiles(String activity) {
        return matrix.row(activity).orElseThrow().cells().stream()
                .map(RaciTile::of)
                .toList();
    }
}
