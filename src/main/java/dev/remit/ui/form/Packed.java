package dev.remit.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Parts beneath each other, two narrow ones side by side.
final class Packed {
    private Packed() {}

    static VBox of(List<? extends Part> parts) {
        var box = new VBox();
        box.getStyleClass().add("fields");
        var waiting = new ArrayList<Region>();
        for (Part part : parts) {
            if (!part.isNarrow()) flush(waiting, box);
            if (part.isNarrow()) waiting.add(part.node());
            else box.getChildren().add(part.node());
            if (waiting.size() == 2) flush(waiting, box);
        }
        flush(waiting, box);
        // Sheets know no first child, and the first group has nothing above it to be set apart from.
        box.getChildren().stream()
                .findFirst()
                .ifPresent(first -> first.getStyleClass().add("first"));
        return box;
    }

    private static void flush(List<Region> waiting, VBox box) {
        if (waiting.isEmpty()) return;
        var row = new GridPane(12, 0);
        row.getColumnConstraints().setAll(half(), half());
        for (int i = 0; i < waiting.size(); i++) row.add(waiting.get(i), i, 0);
        box.getChildren().add(row);
        waiting.clear();
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }
}
