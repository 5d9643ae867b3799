package dev.remit.ui.panel;

import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.text.Text;
import dev.remit.ui.session.Showing.CellChoice;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The RACI of one service as a grid: activities by phase down, teams across, a check on every row. Arrow keys walk
/// from cell to cell.
final class RaciGrid {
    private static final double ROW = 32;
    private static final Widths ROOMY = new Widths(410, 84);
    private static final Widths SNUG = new Widths(330, 72);
    private static final int LINES_ABOVE = 3;
    private static final PseudoClass IS_SNUG = PseudoClass.getPseudoClass("snug");

    private final ScrollPane scroll = new ScrollPane();
    private final VBox box = new VBox();
    private final HBox head = new HBox();
    private final ListView<RaciLine> list = new ListView<>();
    private final Consumer<CellChoice> choose;
    private Optional<Matrix> matrix = Optional.empty();
    private Optional<CellChoice> chosen = Optional.empty();

    /// How wide the columns are at least, pixels.
    private record Widths(double besideTeams, double team) {
        double of(int teams) {
            return besideTeams + team * teams;
        }
    }

    RaciGrid(Consumer<CellChoice> choose) {
        this.choose = choose;
        box.getStyleClass().add("raci-box");
        head.getStyleClass().add("raci-head");
        list.setId("raci-grid");
        list.setAccessibleText(Text.of("RACI of the service").toString());
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Labels.of(Text.of("No service has a RACI yet."), "muted"));
        list.getStyleClass().add("raci-list");
        list.setCellFactory(view -> new RaciLineCell(() -> chosen, choose));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        var ringed = FocusRing.around(list);
        VBox.setVgrow(ringed, Priority.ALWAYS);
        box.getChildren().setAll(head, ringed);
        scroll.setContent(box);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.widthProperty().addListener((property, old, now) -> fit());
    }

    Region node() {
        return scroll;
    }

    void show(Matrix other, Optional<CellChoice> cell) {
        boolean isSame = matrix.filter(other::equals).isPresent();
        if (isSame && cell.equals(chosen)) return;
        chosen = cell;
        if (isSame) list.refresh();
        else fill(other);
    }

    private void fill(Matrix other) {
        matrix = Optional.of(other);
        list.getItems().setAll(RaciLine.of(other));
        head.getChildren().setAll(RaciHead.of(other));
        fit();
    }

    /// Narrower columns where the check would be out of sight otherwise.
    private void fit() {
        int teams = matrix.map(shown -> shown.parties().size()).orElse(0);
        boolean isSnug = scroll.getWidth() < ROOMY.of(teams);
        box.setMinWidth((isSnug ? SNUG : ROOMY).of(teams));
        box.pseudoClassStateChanged(IS_SNUG, isSnug);
    }

    private void walk(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int down, int right) {
        matrix.filter(shown -> !shown.parties().isEmpty()).ifPresent(shown -> {
            var rows = shown.rows();
            var parties = shown.parties();
            int row = Math.clamp(rowOf(shown) + down, 0, rows.size() - 1);
            int column = Math.clamp(columnOf(shown) + right, 0, parties.size() - 1);
            choose.accept(new CellChoice(
                    rows.get(row).activity().code(), parties.get(column).team().id()));
            list.scrollTo(Math.max(0, lineOf(rows.get(row)) - LINES_ABOVE));
        });
    }

    private int lineOf(Row row) {
        return list.getItems().indexOf(new RaciLine.OfRow(row));
    }

    private int rowOf(Matrix shown) {
        return chosen.flatMap(cell -> shown.row(cell.activity()))
                .map(shown.rows()::indexOf)
                .orElse(0);
    }

    private int columnOf(Matrix shown) {
        var teams = shown.parties().stream().map(party -> party.team().id()).toList();
        return chosen.map(cell -> Math.max(0, teams.indexOf(cell.team()))).orElse(0);
    }
}
