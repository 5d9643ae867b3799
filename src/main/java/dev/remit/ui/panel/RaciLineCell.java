package dev.remit.ui.panel;

import dev.remit.model.Letters;
import dev.remit.raci.Cell;
import dev.remit.raci.Row;
import dev.remit.text.Text;
import dev.remit.ui.session.Showing.CellChoice;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows one line of the grid; its tiles can be clicked. Row and column of the chosen cell are tinted.
final class RaciLineCell extends ListCell<RaciLine> {
    private final Supplier<Optional<CellChoice>> chosen;
    private final Consumer<CellChoice> choose;

    RaciLineCell(Supplier<Optional<CellChoice>> chosen, Consumer<CellChoice> choose) {
        this.chosen = chosen;
        this.choose = choose;
        // As wide as the list and no wider, so that the grid scrolls with its head and not alone.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RaciLine line, boolean empty) {
        super.updateItem(line, empty);
        setText("");
        getStyleClass().removeAll("raci-phase", "raci-row");
        setGraphic(empty ? null : graphic(line));
    }

    private Region graphic(RaciLine line) {
        return switch (line) {
            case RaciLine.Phase phase -> {
                getStyleClass().add("raci-phase");
                yield row(
                        Labels.of(phase.title(), "strong"),
                        Labels.of(Text.of("{0} activities", phase.activities()), "muted", "raci-count"));
            }
            case RaciLine.OfRow of -> {
                getStyleClass().add("raci-row");
                yield activity(of.row());
            }
        };
    }

    private HBox activity(Row row) {
        String code = row.activity().code();
        var line = row(
                Labels.of(code, "raci-code", "muted"),
                RaciHead.growing(Labels.of(row.activity().name(), "raci-activity")));
        if (chosen.get().filter(cell -> cell.activity().equals(code)).isPresent())
            line.getStyleClass().add("raci-crossed");
        row.cells().forEach(cell -> line.getChildren().add(tile(cell)));
        line.getChildren().add(RaciCheck.of(row));
        return line;
    }

    private static HBox row(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("raci-line");
        return line;
    }

    private Region tile(Cell cell) {
        var choice = new CellChoice(cell.activity().code(), cell.team().id());
        var box = new HBox();
        // Most cells are empty, and a tile less is a third of what they cost.
        if (cell.letters() != Letters.NONE) {
            var tile = new LetterTile();
            tile.show(cell.letters());
            box.getChildren().add(tile);
        }
        box.getStyleClass().add("raci-cell");
        if (chosen.get().filter(choice::equals).isPresent()) box.getStyleClass().add("raci-chosen");
        else if (chosen.get().filter(it -> it.team().equals(choice.team())).isPresent())
            box.getStyleClass().add("raci-crossed");
        box.setOnMousePressed(event -> choose.accept(choice));
        box.setAccessibleText(Text.of(
                        "{0}, {1}: {2}",
                        choice.activity(), cell.team().name(), cell.letters().label())
                .toString());
        return box;
    }
}
