package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the inspector says about one thing, from top to bottom: title, facts, sections.
public final class Card {
    private final VBox box = new VBox();

    public Card(Node glyph, String title, Text subtitle) {
        var name = Labels.wrapped(Text.of("{0}", title), "card-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, glyph, name);
        head.getStyleClass().add("card-head");
        box.getStyleClass().add("card");
        box.getChildren().setAll(head, Labels.wrapped(subtitle, "muted", "card-subtitle"));
    }

    public Card() {
        box.getStyleClass().addAll("card", "plain-card");
    }

    /// One without a head, for what stands beneath one.
    public static Card plain() {
        return new Card();
    }

    public VBox node() {
        return box;
    }

    public Card section(Text title) {
        box.getChildren().add(Labels.of(title, "card-section"));
        return this;
    }

    public Card add(Node node) {
        box.getChildren().add(node);
        return this;
    }

    public Card text(Text words) {
        return add(Labels.wrapped(words));
    }

    public Card fact(Text name, String value) {
        return fact(name, Labels.wrapped(Text.of("{0}", value)));
    }

    /// A name with what it is, each in its column.
    public Card fact(Text name, Region value) {
        Label label = Labels.wrapped(name, "muted", "fact-name");
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(8, label, value);
        row.getStyleClass().add("fact");
        return add(row);
    }
}
