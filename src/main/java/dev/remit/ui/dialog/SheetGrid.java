package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.session.Sample;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The sheets of a workbook as a spreadsheet shows them: lettered columns, numbered rows, tabs beneath.
final class SheetGrid {
    private static final int MOST_COLUMNS = 60;
    private static final double LETTER = 7.6;
    private static final double EDGE = 22;
    private static final double NARROWEST = 44;
    private static final double WIDEST = 240;
    private static final double RUNNING_ON = 560;
    private static final double NUMBERS = 46;

    /// The sheet in which letters have their colours.
    private static final String RACI = "RACI";

    private final BorderPane pane = new BorderPane();

    SheetGrid(List<Sample.Sheet> sheets) {
        pane.getStyleClass().add("sheet-grid");
        if (sheets.size() > 1) pane.setBottom(tabs(sheets));
        sheets.stream().findFirst().ifPresent(this::show);
    }

    Node node() {
        return pane;
    }

    private Node tabs(List<Sample.Sheet> sheets) {
        var group = new ToggleGroup();
        var tabs = new HBox(4);
        tabs.getStyleClass().add("sheet-tabs");
        for (var sheet : sheets) {
            var tab = new ToggleButton(sheet.name());
            tab.setToggleGroup(group);
            tab.setSelected(tabs.getChildren().isEmpty());
            tab.setOnAction(event -> {
                tab.setSelected(true);
                show(sheet);
            });
            tabs.getChildren().add(tab);
        }
        var scroll = new ScrollPane(tabs);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-tabs-pane");
        return scroll;
    }

    private void show(Sample.Sheet sheet) {
        var table = new TableView<Integer>();
        table.setId("export-grid");
        Labels.name(table, Text.of("The first rows of the sheet {0}", sheet.name()));
        table.getColumns().add(numbers());
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < Math.min(columns, MOST_COLUMNS); column++)
            table.getColumns().add(column(sheet, column));
        table.getItems().setAll(IntStream.range(0, sheet.rows().size()).boxed().toList());
        table.setPlaceholder(Labels.of(Text.of("This sheet has no rows."), "muted"));
        pane.setCenter(table);
    }

    private static TableColumn<Integer, String> numbers() {
        var column = new TableColumn<Integer, String>("");
        column.setCellValueFactory(row -> new SimpleStringProperty(Integer.toString(row.getValue() + 1)));
        column.getStyleClass().add("row-numbers");
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(NUMBERS);
        column.setPrefWidth(NUMBERS);
        return column;
    }

    private static TableColumn<Integer, String> column(Sample.Sheet sheet, int index) {
        var column = new TableColumn<Integer, String>(letters(index));
        column.setCellValueFactory(row -> new SimpleStringProperty(at(sheet, row.getValue(), index)));
        if (sheet.name().equals(RACI)) column.setCellFactory(of -> new LetterCell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(sheet, index));
        return column;
    }

    /// As nearly all cells need, with the head of a table that has nothing above it. The last may run on.
    private static double width(Sample.Sheet sheet, int index) {
        int rows = sheet.rows().size();
        int most = IntStream.range(0, rows)
                .map(row -> at(sheet, row, index).length())
                .sorted()
                .skip(rows * 9L / 10)
                .findFirst()
                .orElse(0);
        int head = sheet.name().isEmpty() && rows > 0 ? at(sheet, 0, index).length() : 0;
        boolean isLast = sheet.rows().stream().allMatch(row -> row.size() <= index + 1);
        return Math.clamp(Math.max(most, head) * LETTER + EDGE, NARROWEST, isLast ? RUNNING_ON : WIDEST);
    }

    private static String at(Sample.Sheet sheet, int row, int column) {
        var cells = sheet.rows().get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /// A, B, … Z, AA, AB, …
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    /// A letter in the colour a spreadsheet gives it.
    private static final class LetterCell extends TableCell<Integer, String> {
        private static final Map<String, String> STYLES = Map.of(
                "A", "sheet-a", "R+A", "sheet-a", "R", "sheet-r", "S", "sheet-r", "C", "sheet-c", "I", "sheet-i");

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            getStyleClass().removeAll(STYLES.values());
            if (!empty && STYLES.containsKey(words)) getStyleClass().add(STYLES.get(words));
        }
    }
}
