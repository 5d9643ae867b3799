package dev.remit.ui.panel.frame;

import dev.remit.edit.Titles;
import dev.remit.edit.compare.Difference;
import dev.remit.edit.compare.DifferenceWords;
import dev.remit.edit.compare.Side;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Compared;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// The differences as rows: element, change, from, to, each with a tick. A click on the tick or Space turns it.
final class CompareTable {
    private static final double ROW = 28;
    private static final double TICK = 56;
    private static final double LEAST = 24;

    private final TableView<Line> table = new TableView<>();
    private final Region ringed = FocusRing.around(table);
    private final TableColumn<Line, Line> by = column(Text.of("Changed by"), 96, Line::by);
    private final Set<Difference> ticked = new LinkedHashSet<>();
    private final Runnable told;

    /// A difference in the words that stand in its row.
    record Line(Difference difference, String element, String change, String from, String to, String by) {
        String spoken() {
            return Text.of("{0}, {1}, from {2} to {3}", element, change, spoken(from), spoken(to))
                    .toString();
        }

        private static String spoken(String value) {
            return value.isEmpty() ? Text.of("nothing").toString() : value;
        }
    }

    /// @param told called after each tick
    CompareTable(Runnable told) {
        this.told = told;
        table.setId("compare-table");
        table.setAccessibleText(Text.of("Differences").toString());
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("findings-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Labels.of(Text.of("Nothing is different."), "muted"));
        table.getColumns().setAll(List.of(ticks(), column(Text.of("Element"), 180, Line::element)));
        table.getColumns()
                .addAll(List.of(
                        column(Text.of("Change"), 220, Line::change),
                        by,
                        column(Text.of("From (yours)"), 200, Line::from),
                        column(Text.of("To (other side)"), 200, Line::to)));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) chosen().ifPresent(line -> turn(line.difference()));
        });
    }

    Region node() {
        return ringed;
    }

    void focus() {
        table.requestFocus();
        if (!table.getItems().isEmpty()) table.getSelectionModel().select(0);
    }

    void fill(Compared compared) {
        var words = new DifferenceWords(compared.comparison());
        ticked.clear();
        ticked.addAll(compared.harmless());
        by.setVisible(compared.against().base().isPresent());
        table.getItems()
                .setAll(compared.rows().stream()
                        .map(row -> line(row, compared, words))
                        .toList());
    }

    Set<Difference> ticked() {
        return Set.copyOf(ticked);
    }

    void tickAll() {
        table.getItems().forEach(line -> ticked.add(line.difference()));
        refresh();
    }

    void tickNone() {
        ticked.clear();
        refresh();
    }

    private Optional<Line> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void turn(Difference difference) {
        if (!ticked.remove(difference)) ticked.add(difference);
        refresh();
    }

    private void refresh() {
        table.refresh();
        told.run();
    }

    private static Line line(Compared.Row row, Compared compared, DifferenceWords words) {
        var each = row.difference();
        var comparison = compared.comparison();
        String element = each.where()
                .element()
                .map(id -> comparison.from().find(id).isPresent()
                        ? Titles.of(id, comparison.from())
                        : Titles.of(id, comparison.to()))
                .orElseGet(() -> Text.of("The document").toString());
        Side side = row.side();
        return new Line(
                each,
                element,
                words.change(each).toString(),
                words.from(each),
                words.to(each),
                CompareWords.changedBy(side).toString());
    }

    private TableColumn<Line, Line> ticks() {
        var column = bare(Text.of("Take"), TICK);
        column.setMaxWidth(TICK);
        column.setMinWidth(TICK);
        column.setCellFactory(all -> new TickCell());
        return column;
    }

    private static TableColumn<Line, Line> column(Text title, double width, Function<Line, String> word) {
        var column = bare(title, width);
        column.setCellFactory(all -> new WordCell(word));
        return column;
    }

    private static TableColumn<Line, Line> bare(Text title, double width) {
        var column = new TableColumn<Line, Line>(title.toString());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private final class TickCell extends TableCell<Line, Line> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setMinSize(LEAST, LEAST);
            box.setOnAction(event -> Optional.ofNullable(getItem()).ifPresent(line -> turn(line.difference())));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : box);
            if (empty) return;
            box.setSelected(ticked.contains(line.difference()));
            box.setAccessibleText(line.spoken());
        }
    }

    /// The whole words show on hover, as they may be cut.
    private static final class WordCell extends TableCell<Line, Line> {
        private final Function<Line, String> word;

        WordCell(Function<Line, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            String words = empty ? "" : word.apply(line);
            setText(words);
            if (words.isEmpty()) Tip.off(this);
            else Tip.on(this, words);
        }
    }
}
