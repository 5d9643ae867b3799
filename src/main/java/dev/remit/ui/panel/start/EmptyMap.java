package dev.remit.ui.panel.start;

import dev.remit.editor.State;
import dev.remit.text.Text;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands on a map as long as nothing else does: the ghost of a team, and how to get a real one.
public final class EmptyMap implements Panel {
    private final StackPane page = new StackPane();
    private final Label sentence = Labels.of("", "muted");

    /// @param add asks for the name of a team in the middle of the map
    /// @param names asks for a list of names
    public EmptyMap(Runnable add, Runnable names) {
        var button = new Button(Text.of("Add a team").toString());
        button.getStyleClass().add("accent");
        button.setId("empty-add");
        button.setOnAction(event -> add.run());
        var link = new Hyperlink(Text.of("Paste a list of names").toString());
        link.setOnAction(event -> names.run());
        var row = new HBox(12, button, link);
        row.setAlignment(Pos.CENTER);
        row.setPickOnBounds(false);
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.setMouseTransparent(true);
        var column = new VBox(16, ghost(), sentence, row);
        column.setAlignment(Pos.CENTER);
        column.setPickOnBounds(false);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.setPickOnBounds(false);
        page.setPadding(new Insets(0, 16, 0, 16));
        page.setId("empty-map");
        page.getChildren().setAll(column);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        page.setVisible(
                showing.desk().map(Desk::state).filter(EmptyMap::isEmpty).isPresent());
        showing.desk().ifPresent(desk -> sentence.setText(sentence(desk).toString()));
    }

    /// Nothing is drawn yet, and nothing is being added.
    private static boolean isEmpty(State state) {
        return state.prompt().isEmpty() && state.whole().figures().findAny().isEmpty();
    }

    private static Text sentence(Desk desk) {
        return desk.document().teams().isEmpty()
                ? Text.of("Double-click to add a team, or drop a CSV file here.")
                : Text.of(
                        "This diagram shows nothing yet. Double-click to add a team, or drag one here from the outline.");
    }

    private static Region ghost() {
        var team = new HBox(8, Glyphs.shape("ghost-chip"), Glyphs.shape("ghost-chip"));
        team.getStyleClass().add("ghost-team");
        team.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        team.setMouseTransparent(true);
        return team;
    }
}
