package dev.remit.ui.dialog;

import dev.remit.model.ExportPreset;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A preset by its name, above what it writes, with what can be done about it.
final class PresetCell extends ListCell<ExportPreset> {
    private final Consumer<ExportPreset> rename;
    private final Consumer<ExportPreset> delete;

    PresetCell(Consumer<ExportPreset> rename, Consumer<ExportPreset> delete) {
        this.rename = rename;
        this.delete = delete;
    }

    @Override
    protected void updateItem(ExportPreset preset, boolean empty) {
        super.updateItem(preset, empty);
        setText(null);
        setPrefWidth(0);
        setGraphic(empty || preset == null ? null : row(preset));
        setContextMenu(empty || preset == null ? null : new ContextMenu(items(preset)));
    }

    private HBox row(ExportPreset preset) {
        var words = new VBox(
                Labels.of(preset.name(), "setting-label"),
                Labels.of(ExportList.title(preset), "muted", "setting-help"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var more = new MenuButton("⋯", null, items(preset));
        more.getStyleClass().addAll("flat", "preset-more");
        more.setAccessibleText(
                Text.of("What can be done about the preset {0}", preset.name()).toString());
        var row = new HBox(4, words, more);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private MenuItem[] items(ExportPreset preset) {
        return new MenuItem[] {
            item(Text.of("Rename…"), () -> rename.accept(preset)), item(Text.of("Delete"), () -> delete.accept(preset))
        };
    }

    private static MenuItem item(Text title, Runnable run) {
        var item = new MenuItem(title.toString());
        item.setOnAction(event -> run.run());
        return item;
    }
}
