package dev.remit.ui.panel.start;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The large buttons of the start page.
final class StartCards {
    private static final double SIGN = 40;

    private StartCards() {}

    /// A sign, what it is and a sentence about it, one line each.
    static Button wide(Node sign, Text title, Text sentence, Runnable run) {
        var words = new VBox(2, Labels.of(title, "strong"), Labels.of(sentence, "muted", "start-sentence"));
        words.getStyleClass().add("start-words");
        var button = button(new HBox(12, place(sign), words), title, run);
        button.getStyleClass().add("start-wide");
        return button;
    }

    /// A sign above its words.
    static Button tile(Node sign, Text title, Runnable run) {
        var words = new VBox(8, sign, Labels.of(title));
        words.getStyleClass().add("start-tile-words");
        var button = button(words, title, run);
        button.getStyleClass().add("start-tile");
        return button;
    }

    private static StackPane place(Node sign) {
        var place = new StackPane(sign);
        place.setMinWidth(SIGN);
        return place;
    }

    private static Button button(Node content, Text title, Runnable run) {
        var button = new Button();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(title.toString());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("start-card");
        button.setOnAction(event -> run.run());
        return button;
    }
}
