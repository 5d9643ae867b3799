package dev.remit.ui.panel;

import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.model.Diagram;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the colours of the map show, to be looked at through another lens.
final class LensMenu implements Panel {
    private final HBox box = new HBox(8);
    private final MenuButton menu;
    private Optional<Lens> shown = Optional.empty();

    LensMenu(Buttons buttons) {
        var ids = Lenses.all().stream().map(lens -> "view.lens-" + lens.id()).toArray(String[]::new);
        menu = buttons.menu(ids);
        menu.setId("lens");
        menu.getStyleClass().add("compact");
        Label label = Labels.of(Text.of("Colour by"), "muted");
        label.setLabelFor(menu);
        label.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("lens-menu");
        box.getChildren().setAll(label, menu);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        var lens = showing.desk()
                .map(desk -> Lenses.of(
                        desk.document().diagrams().find(desk.state().diagram()).flatMap(Diagram::lens)));
        if (lens.map(Lens::id).equals(shown.map(Lens::id))) return;
        shown = lens;
        menu.setText(lens.map(it -> it.name().toString()).orElse(""));
    }
}
