package dev.remit.ui.panel.inspect;

import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import dev.remit.raci.Row;
import dev.remit.ui.panel.LetterTile;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The RACI of a service, narrow enough for the inspector: activities down, teams across. Each tile says why on hover.
final class SmallRaci {
    private static final double TILE = 34;

    private SmallRaci() {}

    static GridPane of(Matrix matrix) {
        var grid = new GridPane();
        grid.getStyleClass().add("small-raci");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        grid.getColumnConstraints().add(first);
        for (Party party : matrix.parties()) {
            grid.getColumnConstraints().add(new ColumnConstraints(TILE));
            grid.add(head(party), grid.getColumnConstraints().size() - 1, 0);
        }
        for (Row row : matrix.rows()) add(row, grid);
        return grid;
    }

    private static Group head(Party party) {
        var name = Labels.of(party.team().name(), "small", "muted");
        name.setMaxWidth(96);
        name.setRotate(-90);
        Tip.on(name, party.team().name());
        var turned = new Group(name);
        GridPane.setValignment(turned, VPos.BOTTOM);
        GridPane.setHalignment(turned, HPos.CENTER);
        return turned;
    }

    private static void add(Row row, GridPane grid) {
        int line = grid.getRowCount();
        Label name = Labels.of(row.activity().name(), "small");
        Tip.on(name, row.activity().code() + "  " + row.activity().name());
        name.setMinWidth(0);
        grid.add(name, 0, line);
        int column = 1;
        for (Cell cell : row.cells()) {
            if (!cell.isEmpty()) grid.add(tile(cell), column, line);
            column++;
        }
    }

    private static LetterTile tile(Cell cell) {
        var tile = new LetterTile();
        tile.show(cell.letters());
        tile.setAlignment(Pos.CENTER);
        Tip.on(tile, cell.text());
        tile.setAccessibleText(cell.text().toString());
        return tile;
    }
}
