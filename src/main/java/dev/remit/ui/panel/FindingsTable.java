package dev.remit.ui.panel;

import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import dev.remit.ui.session.Triage;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// The findings as rows. A click or Enter reveals what one is about; arrows move without revealing.
final class FindingsTable {
    private static final double ROW = 28;
    /// Beside the columns: the scroll bar and the border.
    private static final double TRIM = 18;
    private static final double LEAST_WITH_OWNER = 660;
    private static final double LEAST_WITH_RULE = 500;
    private static final double LEAST_MESSAGE = 140;

    private final TableView<Line> table = new TableView<>();
    private final Region ringed = FocusRing.around(table);
    private final TableColumn<Line, Line> severity = column(Text.of("Severity"), 100, SeverityCell::new);
    private final TableColumn<Line, Line> rule = column(
            Text.of("Rule"), 88, () -> new WordCell(line -> line.finding().rule(), "muted"));
    private final TableColumn<Line, Line> message = column(Text.of("Message"), 320, MessageCell::new);
    private final TableColumn<Line, Line> element =
            column(Text.of("Element"), 108, () -> new WordCell(Line::element, "strong", "name-cell"));
    private final TableColumn<Line, Line> owner =
            column(Text.of("Owner"), 100, () -> new WordCell(Line::owner, "name-cell"));
    private final Consumer<Finding> reveal;

    /// A finding with the words that stand in its row, put together when the row is seen: there may be 20,000.
    record Line(Finding finding, Structure structure) {
        String element() {
            return first().map(Element::title).orElse("–");
        }

        String owner() {
            return first().flatMap(this::owner).orElse("–");
        }

        private Optional<Element> first() {
            return finding.elements().stream().findFirst().flatMap(structure.document()::find);
        }

        private Optional<String> owner(Element element) {
            return switch (element) {
                case Service service -> structure.owner(service).map(Element::title);
                case Team team -> Optional.of(team.name());
                default -> Optional.empty();
            };
        }
    }

    FindingsTable(Consumer<Finding> reveal) {
        this.reveal = reveal;
        table.setId("findings");
        table.setAccessibleText(Text.of("Findings").toString());
        table.setPlaceholder(Labels.of(Text.of("Checking"), "muted"));
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("findings-table");
        table.getColumns().setAll(List.of(severity, rule, message, element, owner));
        table.widthProperty().addListener((property, old, now) -> fit(now.doubleValue()));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) chosen().ifPresent(reveal);
        });
    }

    Region node() {
        return ringed;
    }

    /// @param otherwise stands there if there are none
    void fill(List<Finding> findings, Structure structure, Node otherwise) {
        table.setPlaceholder(otherwise);
        table.getItems()
                .setAll(findings.stream()
                        .map(finding -> new Line(finding, structure))
                        .toList());
    }

    void choose(Triage triage) {
        if (chosen().filter(triage::isChosen).isPresent()) return;
        if (triage.chosen().isEmpty()) {
            table.getSelectionModel().clearSelection();
            return;
        }
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!triage.isChosen(table.getItems().get(i).finding())) continue;
            table.getSelectionModel().select(i);
            table.scrollTo(Math.max(0, i - 1));
            return;
        }
        table.getSelectionModel().clearSelection();
    }

    private Optional<Finding> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Line::finding);
    }

    private TableRow<Line> row() {
        var row = new TableRow<Line>();
        row.setOnMouseClicked(
                event -> Optional.ofNullable(row.getItem()).map(Line::finding).ifPresent(reveal));
        return row;
    }

    /// The message takes the room the others leave; where there is little, owner and rule go before it is shortened.
    private void fit(double width) {
        owner.setVisible(width >= LEAST_WITH_OWNER);
        rule.setVisible(width >= LEAST_WITH_RULE);
        double others = table.getVisibleLeafColumns().stream()
                .filter(column -> column != message)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        message.setPrefWidth(Math.max(LEAST_MESSAGE, width - others - TRIM));
    }

    private static TableColumn<Line, Line> column(Text title, double width, Supplier<TableCell<Line, Line>> cell) {
        var column = new TableColumn<Line, Line>(title.toString());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> cell.get());
        return column;
    }

    private static final class SeverityCell extends TableCell<Line, Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : severity(line).label());
            setGraphic(empty ? null : Signs.of(severity(line), 12));
        }

        private static Severity severity(Line line) {
            return line.finding().severity();
        }
    }

    private static final class WordCell extends TableCell<Line, Line> {
        private final Function<Line, String> word;

        WordCell(Function<Line, String> word, String... styles) {
            this.word = word;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : word.apply(line));
        }
    }

    /// The whole message shows on hover, as it may be cut.
    private static final class MessageCell extends TableCell<Line, Line> {
        private final Tooltip whole = new Tooltip();

        MessageCell() {
            whole.setWrapText(true);
            whole.setMaxWidth(480);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            String words = empty ? "" : line.finding().message().toString();
            setText(words);
            whole.setText(words);
            setTooltip(empty ? null : whole);
        }
    }
}
