package dev.remit.ui.panel;

import dev.remit.raci.Activity;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Showing.CellChoice;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The RACI of one service as a grid: activities by phase down, teams across, a check on every row.
final class RaciGrid {
    private static final double ROW = 32;

    private final VBox box = new VBox();
    private final HBox head = new HBox();
    private final ListView<Line> list = new ListView<>();
    private final Consumer<CellChoice> choose;
    private Optional<Matrix> matrix = Optional.empty();
    private Optional<CellChoice> chosen = Optional.empty();

    /// What stands on one line: the title of a phase, or an activity.
    sealed interface Line {
        record Phase(Text title, int activities) implements Line {}

        record OfRow(Row row) implements Line {}
    }

    RaciGrid(Consumer<CellChoice> choose) {
        this.choose = choose;
        head.getStyleClass().add("raci-head");
        list.setId("raci-grid");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Labels.of(Text.of("No service has a RACI yet."), "muted"));
        list.getStyleClass().add("raci-list");
        list.setCellFactory(view -> new LineCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getChildren().setAll(head, list);
    }

    Region node() {
        return box;
    }

    void show(Matrix other, Optional<CellChoice> cell) {
        boolean isSame = matrix.filter(other::equals).isPresent();
        if (!isSame) {
            matrix = Optional.of(other);
            list.getItems().setAll(lines(other));
            head.getChildren().setAll(heads(other));
        }
        if (isSame && cell.equals(chosen)) return;
        chosen = cell;
        list.refresh();
    }

    private static List<Line> lines(Matrix matrix) {
        var lines = new ArrayList<Line>();
        String phase = "";
        for (Row row : matrix.rows()) {
            Text title = row.activity().phase();
            if (!title.toString().equals(phase)) lines.add(new Line.Phase(title, count(title, matrix)));
            phase = title.toString();
            lines.add(new Line.OfRow(row));
        }
        return lines;
    }

    private static int count(Text phase, Matrix matrix) {
        return (int) matrix.rows().stream()
                .filter(row -> row.activity().phase().toString().equals(phase.toString()))
                .count();
    }

    private static List<Region> heads(Matrix matrix) {
        var heads = new ArrayList<Region>(List.of(
                Labels.of(Text.of("Code"), "raci-code"), grow(Labels.of(Text.of("Activity"), "raci-activity"))));
        for (Party party : matrix.parties()) heads.add(head(party));
        heads.add(Labels.of(Text.of("Check"), "raci-check"));
        return heads;
    }

    private static Region head(Party party) {
        var name = Labels.wrapped(Text.of("{0}", party.team().name()), "strong", "small-strong");
        var roles = Labels.of(
                String.join(
                        ", ",
                        party.roles().stream()
                                .map(role -> Roles.verb(role).toString())
                                .toList()),
                "small",
                "muted");
        var box = new VBox(name, roles);
        box.getStyleClass().add("raci-role");
        return box;
    }

    private static <T extends Label> T grow(T label) {
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void walk(KeyEvent event) {
        boolean isDone = switch (event.getCode()) {
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            default -> false;
        };
        if (isDone) event.consume();
    }

    private boolean step(int down, int right) {
        matrix.ifPresent(shown -> {
            var rows = shown.rows();
            int row = Math.clamp(chosen.map(cell -> rowOf(cell, shown) + down).orElse(0), 0, rows.size() - 1);
            int last = shown.parties().size() - 1;
            if (last < 0) return;
            int column =
                    Math.clamp(chosen.map(cell -> columnOf(cell, shown) + right).orElse(0), 0, last);
            choose(rows.get(row).activity(), shown.parties().get(column).team().id());
            list.scrollTo(Math.max(0, lineOf(rows.get(row)) - 3));
        });
        return true;
    }

    private void choose(Activity activity, Id team) {
        choose.accept(new CellChoice(activity.code(), team));
    }

    private int lineOf(Row row) {
        return list.getItems().indexOf(new Line.OfRow(row));
    }

    private static int rowOf(CellChoice cell, Matrix matrix) {
        return matrix.row(cell.activity()).map(matrix.rows()::indexOf).orElse(0);
    }

    private static int columnOf(CellChoice cell, Matrix matrix) {
        var teams = matrix.parties().stream().map(party -> party.team().id()).toList();
        return Math.max(0, teams.indexOf(cell.team()));
    }

    private final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText("");
            getStyleClass().removeAll("raci-phase", "raci-row");
            setGraphic(empty ? null : graphic(line));
        }

        private Region graphic(Line line) {
            return switch (line) {
                case Line.Phase phase -> {
                    getStyleClass().add("raci-phase");
                    yield line(
                            Labels.of(phase.title(), "strong"),
                            Labels.of(Text.of("{0} activities", phase.activities()), "muted", "raci-count"));
                }
                case Line.OfRow of -> {
                    getStyleClass().add("raci-row");
                    yield row(of.row());
                }
            };
        }

        private HBox row(Row row) {
            boolean isChosen = chosen.filter(
                            cell -> cell.activity().equals(row.activity().code()))
                    .isPresent();
            var line = line(
                    Labels.of(row.activity().code(), "raci-code", "muted"),
                    grow(Labels.of(row.activity().name(), "raci-activity")));
            if (isChosen) line.getStyleClass().add("raci-crossed");
            row.cells().forEach(cell -> line.getChildren().add(tile(cell)));
            line.getChildren().add(RaciCheck.of(row));
            return line;
        }

        private static HBox line(Node... parts) {
            var line = new HBox(parts);
            line.getStyleClass().add("raci-line");
            return line;
        }

        private Region tile(Cell cell) {
            var tile = new LetterTile();
            tile.show(cell.letters());
            var box = new HBox(tile);
            box.getStyleClass().add("raci-cell");
            if (isChosen(cell)) box.getStyleClass().add("raci-chosen");
            else if (chosen.filter(it -> it.team().equals(cell.team().id())).isPresent())
                box.getStyleClass().add("raci-crossed");
            box.setOnMousePressed(event -> choose(cell.activity(), cell.team().id()));
            return box;
        }

        private boolean isChosen(Cell cell) {
            return chosen.filter(
                            new CellChoice(cell.activity().code(), cell.team().id())::equals)
                    .isPresent();
        }
    }
}
