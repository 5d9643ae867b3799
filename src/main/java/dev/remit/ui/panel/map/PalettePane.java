package dev.remit.ui.panel.map;

import dev.remit.editor.Blueprint;
import dev.remit.editor.Editor;
import dev.remit.editor.Tool;
import dev.remit.editor.Tools;
import dev.remit.text.Text;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be put on the map, as tiles: drag one onto it, click one to put it down by the next click, or press Enter
/// to have one in the middle of the view.
final class PalettePane implements Panel {
    private static final int COLUMNS = 2;

    private final Session session;
    private final DiagramView diagram;
    private final VBox box = new VBox();
    private final GridPane grid = new GridPane();
    private final Map<ToggleButton, Tool> tiles = new LinkedHashMap<>();

    PalettePane(Session session, DiagramView diagram) {
        this.session = session;
        this.diagram = diagram;
        add(Text.of("Stream-aligned"), "glyph-stream", Tools.adding(Blueprint.STREAM_ALIGNED_TEAM));
        add(Text.of("Enabling"), "glyph-enabling", Tools.adding(Blueprint.ENABLING_TEAM));
        add(Text.of("Subsystem"), "glyph-subsystem", Tools.adding(Blueprint.SUBSYSTEM_TEAM));
        add(Text.of("Platform"), "glyph-platform", Tools.adding(Blueprint.PLATFORM_TEAM));
        add(Text.of("Service"), "glyph-service", Tools.adding(Blueprint.SERVICE));
        add(Text.of("Value stream"), "glyph-value-stream", Tools.adding(Blueprint.VALUE_STREAM));
        add(Text.of("Grouping"), "glyph-platform-group", Tools.adding(Blueprint.PLATFORM));
        add(Text.of("Note"), "glyph-note", Tools.adding(Blueprint.NOTE));
        add(Text.of("Frame"), "glyph-frame", Tools.adding(Blueprint.FRAME));
        addLine("glyph-interaction", Tools.interaction());
        addLine("glyph-dependency", Tools.dependency());
        grid.getStyleClass().add("palette");
        box.setId("palette");
        box.getStyleClass().add("palette-pane");
        box.getChildren().setAll(Labels.of(Text.of("Palette"), "pane-title"), grid);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        var held = showing.desk().map(desk -> desk.state().tool());
        tiles.forEach((tile, tool) -> tile.setSelected(held.filter(tool::equals).isPresent()));
    }

    private void add(Text label, String glyph, Tool tool) {
        var tile = tile(label, glyph, tool);
        Tip.on(tile, Text.of("{0}: drag it onto the map, or click it and then the map", tool.name()));
        tile.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, tool));
        tile.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, tool));
        tile.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drop(event, tool));
    }

    /// What is drawn between two things that are there.
    private void addLine(String glyph, Tool tool) {
        Tip.on(
                tile(tool.name(), glyph, tool),
                Text.of("{0}: click it, then where it begins and where it ends", tool.name()));
    }

    private ToggleButton tile(Text label, String glyph, Tool tool) {
        var tile = new ToggleButton(label.toString(), Glyphs.shape(glyph));
        tile.setMnemonicParsing(false);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.getStyleClass().addAll("palette-tile");
        tile.setOnAction(event -> arm(tool));
        grid.add(tile, tiles.size() % COLUMNS, tiles.size() / COLUMNS);
        tiles.put(tile, tool);
        return tile;
    }

    /// The map has the keyboard then, so that Escape puts it away.
    private void arm(Tool tool) {
        session.edit(editor -> editor.hold(tool));
        diagram.requestFocus();
    }

    private void key(KeyEvent event, Tool tool) {
        if (event.getCode() != KeyCode.ENTER) return;
        session.edit(editor -> editor.hold(tool));
        diagram.putInMiddle();
        event.consume();
    }

    private void drag(MouseEvent event, Tool tool) {
        session.edit(editor -> editor.hold(tool));
        diagram.carry(event);
    }

    /// Outside the map nothing was meant.
    private void drop(MouseEvent event, Tool tool) {
        if (event.isStillSincePress()) return;
        if (diagram.holds(event)) diagram.letGo(event);
        else session.edit(PalettePane::putAway);
        event.consume();
    }

    private static void putAway(Editor editor) {
        editor.hold(Tools.select());
    }
}
