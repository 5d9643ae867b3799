package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Looks like a field to search in, and opens the command palette.
final class SearchButton extends Button {
    SearchButton(Runnable open) {
        var words = Labels.of(Text.of("Find a team, service or command"), "muted");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        String keys = KeyCombination.valueOf("Shortcut+K").getDisplayText();
        setGraphic(new HBox(8, Icon.SEARCH.node(14), words, Labels.of(keys, "small", "keys")));
        setId("search");
        setAccessibleText(words.getText());
        getStyleClass().add("search");
        setOnAction(event -> open.run());
    }
}
