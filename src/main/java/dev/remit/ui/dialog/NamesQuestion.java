package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks for names, one a line.
final class NamesQuestion {
    private static final double WIDTH = 480;

    private NamesQuestion() {}

    static Optional<String> ask(Window owner) {
        var text = new TextArea();
        text.setId("names");
        text.setPrefRowCount(10);
        text.setPromptText(String.join("\n", "Checkout", "Data platform : platform", "payments-api : service"));
        var add = new ButtonType(Text.of("Add").toString(), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("Add names from a list").toString());
        var help = Labels.wrapped(
                Text.of("One name a line. A type may stand after a colon; without one it is a stream-aligned team."));
        var sheet = new VBox(8, help, text);
        sheet.getStyleClass().add("sheet");
        dialog.getDialogPane().setContent(sheet);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(add, ButtonType.CANCEL);
        dialog.setOnShown(event -> text.requestFocus());
        var button = dialog.getDialogPane().lookupButton(add);
        button.disableProperty().bind(text.textProperty().map(String::isBlank));
        return dialog.showAndWait().filter(add::equals).map(answer -> text.getText());
    }
}
