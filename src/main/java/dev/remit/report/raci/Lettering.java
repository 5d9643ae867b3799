package dev.remit.report.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Tile;
import dev.remit.report.Variant;
import java.util.ArrayList;
import java.util.List;

/// The letters of a matrix in the variant that was asked for (model.md 2.13): RACI as it is; RASCI, where an R marked
/// so is an S; DACI, where of a decision A approves, the first R drives, and every other R contributes.
record Lettering(Variant variant) {
    /// The activities that are told: all, or of DACI those that are decisions.
    List<Row> rows(Matrix matrix) {
        return matrix.rows().stream().filter(row -> tells(row.activity())).toList();
    }

    /// The letters to choose from.
    List<String> choices() {
        return switch (variant) {
            case RACI, DACI -> List.of("R", "A", "C", "I", "R+A");
            case RASCI -> List.of("R", "A", "S", "C", "I", "R+A");
        };
    }

    private boolean tells(Activity activity) {
        return switch (variant) {
            case RACI, RASCI -> true;
            case DACI -> activity.decision();
        };
    }

    /// One tile a column, blank where the team has no letter.
    List<Cell> tiles(Row row) {
        var tiles = new ArrayList<Cell>();
        int driver = driver(row.letters());
        for (var cell : row.cells()) tiles.add(tile(cell, tiles.size() == driver));
        return tiles;
    }

    private Cell tile(dev.remit.raci.Cell cell, boolean drives) {
        return switch (variant) {
            case RACI -> RaciTile.of(cell);
            case RASCI -> cell.mark().supports() ? as(cell, Tile.Letters.S) : RaciTile.of(cell);
            case DACI -> decides(cell, drives);
        };
    }

    private static Cell decides(dev.remit.raci.Cell cell, boolean drives) {
        return switch (cell.letters()) {
            case A -> as(cell, Tile.Letters.A);
            case R_AND_A -> as(cell, drives ? Tile.Letters.D_AND_A : Tile.Letters.A);
            case R -> as(cell, drives ? Tile.Letters.D : Tile.Letters.C);
            case C -> as(cell, Tile.Letters.C);
            case I -> as(cell, Tile.Letters.I);
            case NONE -> Blank.BLANK;
        };
    }

    /// With other letters, and the mark of its own.
    private static Cell as(dev.remit.raci.Cell cell, Tile.Letters letters) {
        return RaciTile.of(cell) instanceof Tile tile ? new Tile(letters, tile.mark(), tile.reason()) : Blank.BLANK;
    }

    private static int driver(List<Letters> letters) {
        int driver = 0;
        while (driver < letters.size() && !letters.get(driver).isResponsible()) driver++;
        return driver;
    }
}
