package dev.remit.ui;

import dev.remit.ui.panel.Layers;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window's parts in their places: bars above, rail before, status line beneath, and in the middle the room that is
/// open with what may lie over it.
final class Shell {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final Insets BENEATH_THE_TABS = new Insets(52, 0, 0, 0);
    private static final Insets ABOVE_THE_END = new Insets(0, 16, 16, 16);

    private final BorderPane root = new BorderPane();
    private final List<Region> frame;
    private final List<Panel> panels;

    /// @param middle from the bottom to the top
    Shell(List<Panel> top, Panel rail, List<Panel> middle, Panel notice, Panel toast, Panel status) {
        var bars = new VBox();
        top.forEach(panel -> bars.getChildren().add(panel.node()));
        var rooms = new Layers();
        rooms.node().setMinSize(0, 0);
        middle.forEach(panel -> rooms.lay(panel.node()));
        lay(notice, Pos.TOP_CENTER, BENEATH_THE_TABS, rooms);
        lay(toast, Pos.BOTTOM_CENTER, ABOVE_THE_END, rooms);
        root.setTop(bars);
        root.setLeft(rail.node());
        root.setCenter(rooms.node());
        root.setBottom(status.node());
        root.getStyleClass().add("window");
        frame = List.of(bars, status.node());
        panels = Stream.of(top, List.of(rail), middle, List.of(notice, toast, status))
                .flatMap(List::stream)
                .toList();
    }

    private static void lay(Panel panel, Pos place, Insets around, Layers over) {
        StackPane.setAlignment(panel.node(), place);
        StackPane.setMargin(panel.node(), around);
        over.lay(panel.node());
    }

    BorderPane root() {
        return root;
    }

    void show(Showing showing) {
        panels.forEach(panel -> panel.show(showing));
        frame.forEach(part -> {
            part.setVisible(showing.chrome() == Chrome.SHOWN);
            part.setManaged(showing.chrome() == Chrome.SHOWN);
        });
    }

    List<Consumer<Showing>> inTurn() {
        return panels.stream().flatMap(panel -> panel.inTurn().stream()).toList();
    }

    /// Becomes all that the window shows.
    void fill(Stage stage, Scene scene) {
        scene.setRoot(root());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        // Escape is for what is done on the map, in full screen too.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
    }
}
