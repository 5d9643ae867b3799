package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what a preset is to be called.
final class PresetQuestion {
    private static final double WIDTH = 380;

    private PresetQuestion() {}

    static Optional<String> ask(Window owner, Text title, String suggestion) {
        var name = new TextField(suggestion);
        name.setId("preset-name");
        var above = Labels.of(Text.of("Name"), "setting-label");
        above.setLabelFor(name);
        var help = Labels.wrapped(
                Text.of("It is kept in the document, for everybody who opens it and for the command line. One of the"
                        + " same name is replaced."),
                "muted",
                "setting-help");
        var sheet = new VBox(6, above, name, help);
        sheet.getStyleClass().add("sheet");
        var save = new ButtonType(title.toString(), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(title.toString());
        dialog.getDialogPane().setContent(sheet);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(save)
                .disableProperty()
                .bind(name.textProperty().map(String::isBlank));
        dialog.setOnShown(event -> {
            name.requestFocus();
            name.selectAll();
        });
        return dialog.showAndWait()
                .filter(save::equals)
                .map(answer -> name.getText().strip());
    }
}
