package dev.remit.ui.panel.map;

import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Colours;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the colours of the map show, to be looked at through another lens.
final class LensMenu implements Panel {
    private final Session session;
    private final HBox box = new HBox(8);
    private final Label label = Labels.of(Text.of("Colour by"), "muted");
    private final MenuButton menu = new MenuButton();

    LensMenu(Session session) {
        this.session = session;
        label.setLabelFor(menu);
        label.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("lens");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("compact");
        menu.getItems().setAll(Lenses.all().stream().map(this::item).toList());
        box.getStyleClass().add("lens-menu");
        box.getChildren().setAll(label, menu);
    }

    /// The menu alone, without a word before it, where there is little room.
    void plainWhen(ObservableBooleanValue narrow) {
        label.visibleProperty().bind(Bindings.not(narrow));
        label.managedProperty().bind(label.visibleProperty());
    }

    /// Not at all where the tabs need the room; the menu bar offers the same.
    void goneWhen(ObservableBooleanValue tiny) {
        box.visibleProperty().bind(Bindings.not(tiny));
        box.managedProperty().bind(box.visibleProperty());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        menu.setText(Colours.shown(showing).name().toString());
    }

    private MenuItem item(Lens lens) {
        var item = new MenuItem(lens.name().toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> Colours.show(lens, session));
        return item;
    }
}
