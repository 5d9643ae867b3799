package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Signs;
import dev.remit.ui.theme.Tip;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Listed;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;

/// The columns and cells of the list of findings.
final class FindingCells {
    private FindingCells() {}

    static TableColumn<Listed, Listed> column(Text title, double width, Supplier<TableCell<Listed, Listed>> cell) {
        var column = new TableColumn<Listed, Listed>(title.toString());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> cell.get());
        return column;
    }

    static final class OfSeverity extends TableCell<Listed, Listed> {
        @Override
        protected void updateItem(Listed row, boolean empty) {
            super.updateItem(row, empty);
            setText("");
            setGraphic(null);
            if (!empty) show(row);
        }

        private void show(Listed row) {
            switch (row) {
                case Listed.Group group -> {
                    var chevron = (group.folded() ? Icon.FOLDED : Icon.UNFOLDED).node(11);
                    var both = new HBox(8, chevron, Signs.of(group.worst(), 12));
                    both.getStyleClass().add("group-signs");
                    setGraphic(both);
                    setText(Integer.toString(group.count()));
                }
                case Listed.Item(Line line) -> {
                    setText(line.finding().severity().label());
                    setGraphic(Signs.of(line.finding().severity(), 12));
                }
            }
        }
    }

    static final class OfWord extends TableCell<Listed, Listed> {
        private final Function<Listed.Group, String> ofGroup;
        private final Function<Line, String> ofLine;

        OfWord(Function<Listed.Group, String> ofGroup, Function<Line, String> ofLine, String... styles) {
            this.ofGroup = ofGroup;
            this.ofLine = ofLine;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(Listed row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty ? "" : word(row));
        }

        private String word(Listed row) {
            return switch (row) {
                case Listed.Group group -> ofGroup.apply(group);
                case Listed.Item(Line line) -> ofLine.apply(line);
            };
        }
    }

    /// The whole message shows on hover, as it may be cut.
    static final class OfMessage extends TableCell<Listed, Listed> {
        OfMessage() {
            getStyleClass().add("message-cell");
        }

        @Override
        protected void updateItem(Listed row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty ? "" : words(row);
            setText(words);
            if (empty) Tip.off(this);
            else Tip.on(this, words);
        }

        private static String words(Listed row) {
            return switch (row) {
                case Listed.Group group -> group.title();
                case Listed.Item(Line line) -> line.message();
            };
        }
    }
}
