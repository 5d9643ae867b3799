package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The menu bar, and what is open and whether it is saved.
public final class TitleRow implements Panel {
    private static final String NAME = "Remit";

    private final HBox row = new HBox();
    private final Consumer<String> windowTitle;
    private final Label title = Labels.of("", "muted");

    /// @param windowTitle what the system shows of the window
    public TitleRow(MenuBar menus, Consumer<String> windowTitle) {
        this.windowTitle = windowTitle;
        // Before there is anything to show: the system tells people of a window when it appears.
        windowTitle.accept(NAME);
        HBox.setHgrow(menus, Priority.ALWAYS);
        row.getStyleClass().add("title-row");
        row.getChildren().setAll(menus, title);
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(Showing showing) {
        windowTitle.accept(showing.desk()
                .map(desk -> Text.of("{0} – Remit", desk.name()).toString())
                .orElse(NAME));
        title.setText(showing.desk().map(TitleRow::words).map(Text::toString).orElse(""));
    }

    private static Text words(Desk desk) {
        if (desk.isChanged()) return Text.of("{0} — changes not saved", desk.name());
        if (desk.file().isEmpty()) return Text.of("{0} — not saved to a file", desk.name());
        return Text.of("{0} — all changes saved", desk.name());
    }
}
