package dev.remit.ui.panel.raci;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An activity or role of the document's own: its name to write over, and the ways to move and remove it.
record OwnRow(String code, String name, Hand hand) {
    /// What can be done with it.
    ///
    /// @param move −1 for one place up, 1 for one down
    record Hand(Consumer<String> rename, IntConsumer move, Runnable remove) {}

    VBox node() {
        var field = new TextField(name);
        Labels.name(field, Text.of("Name of {0}", code));
        field.setOnAction(event -> rename(field));
        field.focusedProperty().addListener((property, old, now) -> {
            if (!now) rename(field);
        });
        var label = Labels.of(code, "muted", "small");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(
                label,
                spring,
                button(
                        Icon.PREVIOUS,
                        Text.of("Move {0} up", name),
                        () -> hand.move().accept(-1)),
                button(
                        Icon.NEXT,
                        Text.of("Move {0} down", name),
                        () -> hand.move().accept(1)),
                button(Icon.DELETE, Text.of("Remove {0}", name), hand.remove()));
        row.getStyleClass().add("raci-own-row");
        return new VBox(row, field);
    }

    private void rename(TextField field) {
        String now = field.getText().strip();
        if (!now.isEmpty()) hand.rename().accept(now);
    }

    private static Button button(Icon icon, Text words, Runnable run) {
        var button = new Button();
        button.setGraphic(icon.node(14));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(words.toString());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
