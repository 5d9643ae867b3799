package dev.remit.ui.panel;

import dev.remit.draw.surface.Theme;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.canvas.Minimap;
import dev.remit.ui.session.Pane;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map with its panes: outline before it, findings beneath it, inspector after it.
public final class MapRoom implements Panel {
    private static final int LEFT = 260;
    private static final int BOTTOM = 184;
    private static final int RIGHT = 320;

    private final HBox room = new HBox();
    private final Outline outline;
    private final PalettePane palette;
    private final VBox left = new VBox();
    private final Tabs tabs;
    private final FindingsPane findings;
    private final Inspector inspector;
    private final DiagramView diagram;
    private final Minimap minimap;
    private final Supplier<Theme> theme;
    private final List<Sash> sashes;

    public MapRoom(Session session, DiagramView diagram, Minimap minimap, Supplier<Theme> theme) {
        this.diagram = diagram;
        this.minimap = minimap;
        this.theme = theme;
        outline = new Outline(session);
        palette = new PalettePane(session, diagram);
        VBox.setVgrow(outline.node(), Priority.ALWAYS);
        left.getStyleClass().add("left-column");
        left.getChildren().setAll(palette.node(), outline.node());
        tabs = new Tabs(session);
        findings = new FindingsPane(session);
        inspector = new Inspector(session);
        sashes = List.of(
                new Sash(session, left, Sash.Measure.before(Pane.LEFT, LEFT)),
                new Sash(session, findings.node(), Sash.Measure.beneath(Pane.BOTTOM, BOTTOM)),
                new Sash(session, inspector.node(), Sash.Measure.after(Pane.INSPECTOR, RIGHT)));
        size();
        room.setId("map-room");
        room.getChildren().setAll(left, sashes.get(0), middle(), sashes.get(2), inspector.node());
    }

    @Override
    public Region node() {
        return room;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.room() == Room.MAP && showing.desk().isPresent();
        room.setVisible(isShown);
        fold(left, showing.shows(Pane.LEFT));
        fold(findings.node(), showing.shows(Pane.BOTTOM));
        fold(inspector.node(), showing.shows(Pane.INSPECTOR));
        sashes.forEach(sash -> sash.show(showing.preferences()));
        if (!isShown) return;
        List.of(palette, outline, tabs, findings, inspector).forEach(panel -> panel.show(showing));
        diagram.show(showing.desk());
        showing.desk().ifPresent(desk -> minimap.show(desk.state(), theme.get()));
    }

    private void size() {
        left.setMinWidth(Region.USE_PREF_SIZE);
        findings.node().setMinHeight(Region.USE_PREF_SIZE);
        inspector.node().setMinWidth(Region.USE_PREF_SIZE);
    }

    private VBox middle() {
        var canvas = new StackPane(diagram, minimap);
        canvas.setMinSize(0, 0);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(0, 12, 24, 0));
        VBox.setVgrow(canvas, Priority.ALWAYS);
        var middle = new VBox(tabs.node(), canvas, sashes.get(1), findings.node());
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private static void fold(Region pane, boolean isShown) {
        pane.setVisible(isShown);
        pane.setManaged(isShown);
    }
}
