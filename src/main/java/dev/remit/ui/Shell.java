package dev.remit.ui;

import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's parts in their places: bars above, rail before, status line beneath, and in the middle the room that is
/// open with what may lie over it.
final class Shell {
    private static final double BENEATH_THE_TABS = 52;

    private final BorderPane root = new BorderPane();
    private final List<Panel> panels;

    /// @param middle from the bottom to the top
    Shell(List<Panel> top, Panel rail, List<Panel> middle, Panel notice, Panel status) {
        var bars = new VBox();
        top.forEach(panel -> bars.getChildren().add(panel.node()));
        var rooms = new StackPane();
        rooms.setMinSize(0, 0);
        middle.forEach(panel -> rooms.getChildren().add(panel.node()));
        rooms.getChildren().add(notice.node());
        StackPane.setAlignment(notice.node(), Pos.TOP_CENTER);
        StackPane.setMargin(notice.node(), new Insets(BENEATH_THE_TABS, 0, 0, 0));
        root.setTop(bars);
        root.setLeft(rail.node());
        root.setCenter(rooms);
        root.setBottom(status.node());
        root.getStyleClass().add("window");
        panels = Stream.of(top, List.of(rail), middle, List.of(notice, status))
                .flatMap(List::stream)
                .toList();
    }

    BorderPane root() {
        return root;
    }

    void show(Showing showing) {
        panels.forEach(panel -> panel.show(showing));
    }
}
