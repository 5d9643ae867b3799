package dev.remit.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Parts beneath each other, two narrow ones side by side.
final class Packed {
    private final VBox box = new VBox();
    private Optional<GridPane> half = Optional.empty();

    Packed() {
        box.getStyleClass().add("fields");
    }

    static VBox of(List<? extends Part> parts) {
        var packed = new Packed();
        parts.forEach(packed::add);
        return packed.box;
    }

    VBox node() {
        return box;
    }

    void add(Part part) {
        // Sheets know no first child, and the first group has nothing above it to be set apart from.
        if (box.getChildren().isEmpty() && !part.isNarrow())
            part.node().getStyleClass().add("first");
        if (part.isNarrow()) addNarrow(part);
        else addWide(part);
    }

    private void addWide(Part part) {
        half = Optional.empty();
        box.getChildren().add(part.node());
    }

    private void addNarrow(Part part) {
        if (half.isPresent()) {
            half.get().add(part.node(), 1, 0);
            half = Optional.empty();
            return;
        }
        var row = new GridPane(12, 0);
        row.getColumnConstraints().setAll(column(), column());
        row.add(part.node(), 0, 0);
        box.getChildren().add(row);
        half = Optional.of(row);
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setPercentWidth(50);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
