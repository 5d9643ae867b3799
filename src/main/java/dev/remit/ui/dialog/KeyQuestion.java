package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.text.Words;
import dev.remit.ui.command.Command;
import dev.remit.ui.command.Commands;
import dev.remit.ui.command.Desktop;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks for the keys of a command by having them pressed, and says whose they are already.
final class KeyQuestion {
    private final Desktop desktop;
    private final Commands bound;
    private final Showing showing;
    private final Command command;
    private final Dialog<KeyCodeCombination> dialog = new Dialog<>();
    private final ButtonType set = new ButtonType(Text.of("Set").toString(), ButtonData.OK_DONE);
    private final Label keys = Labels.of(Text.of("Press the keys you want."), "pressed-keys");
    private final Label remark = Labels.wrapped(Text.of(""), "muted");
    private Optional<KeyCodeCombination> pressed = Optional.empty();

    KeyQuestion(Window owner, Desktop desktop, Commands bound, Showing showing, Command command) {
        this.desktop = desktop;
        this.bound = bound;
        this.showing = showing;
        this.command = command;
        var pane = dialog.getDialogPane();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("Keys for {0}", title(command)).toString());
        var sheet = new VBox(12, Labels.of(title(command), "strong"), keys, remark);
        sheet.getStyleClass().add("sheet");
        pane.setContent(sheet);
        pane.setPrefWidth(420);
        pane.getButtonTypes().setAll(set, ButtonType.CANCEL);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        button().setDisable(true);
        dialog.setResultConverter(answer -> answer == set ? pressed.orElse(null) : null);
    }

    /// What was pressed and may be had.
    Optional<KeyCodeCombination> answer() {
        return dialog.showAndWait();
    }

    private void press(KeyEvent event) {
        var code = event.getCode();
        boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (isPlain && (code == KeyCode.ESCAPE || code == KeyCode.TAB || code == KeyCode.ENTER)) return;
        event.consume();
        desktop.pressed(event).ifPresent(this::take);
    }

    private void take(KeyCodeCombination now) {
        var reason = desktop.reason(now);
        pressed = reason.isPresent() ? Optional.empty() : Optional.of(now);
        keys.setText(now.getDisplayText());
        button().setDisable(reason.isPresent());
        button().requestFocus();
        remark.setText(reason.or(() -> taken(bound.sharing(now, command)))
                .map(Text::toString)
                .orElse(""));
    }

    private Optional<Text> taken(List<Command> others) {
        if (others.isEmpty()) return Optional.empty();
        var names = others.stream().map(other -> "“" + title(other) + "”").toList();
        return Optional.of(Text.of("These are the keys of {0}, which would lose them.", Words.list(names)));
    }

    private String title(Command any) {
        return any.fullTitle(showing).toString();
    }

    private Button button() {
        Node node = dialog.getDialogPane().lookupButton(set);
        return (Button) node;
    }
}
