package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import javafx.geometry.Orientation;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is needed most, beneath the menu bar.
public final class Toolbar implements Panel {
    private final HBox bar = new HBox();
    private final MenuButton export;

    /// @param search opens what finds everything
    public Toolbar(Buttons buttons, Runnable search) {
        export = buttons.menu("export.choose", "export.repeat", "export.raci-csv", "export.raci-pdf");
        export.setGraphic(Icon.EXPORT.node(16));
        export.setText(Text.of("Export").toString());
        export.getStyleClass().add("accent");
        bar.getStyleClass().add("toolbar");
        bar.getChildren()
                .setAll(
                        buttons.icon("file.open"),
                        buttons.icon("edit.undo"),
                        buttons.icon("edit.redo"),
                        new Separator(Orientation.VERTICAL),
                        buttons.icon("tool.select"),
                        buttons.icon("tool.hand"),
                        spring(),
                        new SearchButton(search, buttons.keys("edit.palette")),
                        spring(),
                        export);
    }

    @Override
    public Region node() {
        return bar;
    }

    @Override
    public void show(Showing showing) {
        bar.setVisible(showing.desk().isPresent());
        bar.setManaged(showing.desk().isPresent());
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
