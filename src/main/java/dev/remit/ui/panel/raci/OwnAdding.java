package dev.remit.ui.panel.raci;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A field for the name of something new, which is there on Enter.
record OwnAdding(String id, Text name, Text verb, Consumer<String> add) {
    HBox node() {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(name.toString());
        Labels.name(field, name);
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable adding = () -> {
            if (!field.getText().isBlank()) add.accept(field.getText().strip());
        };
        field.setOnAction(event -> adding.run());
        var button = new Button(verb.toString());
        button.setOnAction(event -> adding.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return new HBox(8, field, button);
    }
}
