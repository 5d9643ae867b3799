package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Looks like a field to search in, and opens the command palette.
final class SearchButton extends Button {
    SearchButton(Runnable open, Label keys) {
        var words = Labels.of(Text.of("Find a team, service or command"), "muted");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        keys.getStyleClass().addAll("small", "keys");
        keys.managedProperty().bind(keys.textProperty().isNotEmpty());
        keys.visibleProperty().bind(keys.managedProperty());
        setGraphic(new HBox(8, Icon.SEARCH.node(14), words, keys));
        setId("search");
        setAccessibleText(words.getText());
        getStyleClass().add("search");
        setOnAction(event -> open.run());
    }
}
