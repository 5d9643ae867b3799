package dev.remit.ui.panel.outline;

import dev.remit.draw.Tally;
import dev.remit.text.Text;
import dev.remit.ui.session.Counts;
import dev.remit.ui.theme.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of a list of elements: shape, name, and at its end how many findings there are. A name too long for the
/// line is shortened.
final class ElementRow extends HBox {
    private final Label name = Labels.of("");
    private final Badges badges = new Badges();

    ElementRow() {
        super(8);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        setHgrow(name, Priority.ALWAYS);
        getStyleClass().add("branch");
        getChildren().setAll(name, badges);
    }

    void show(String words, Node glyph) {
        name.setText(words);
        name.setGraphic(glyph);
        name.getStyleClass().remove("strong");
    }

    /// One that stands above others.
    void showHead(String words, Node glyph) {
        show(words, glyph);
        name.getStyleClass().add("strong");
    }

    void count(Tally tally) {
        badges.show(tally);
    }

    /// What is said of an element with that many findings.
    static Text counted(Text what, Tally tally) {
        return tally.equals(Tally.NONE) ? what : Text.of("{0}, {1}", what, Counts.of(tally));
    }
}
