package dev.remit.ui.canvas;

import dev.remit.editor.Foreseen;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What it would do to take the choice that is looked at, beneath the list. It takes no room where nothing is known.
final class Effect {
    private final VBox lines = new VBox();
    private Foreseen foreseen = Foreseen.NOTHING;
    private List<Text> shown = List.of();

    Effect() {
        lines.getStyleClass().add("prompt-effect");
        show(List.of());
    }

    Node node() {
        return lines;
    }

    void of(Foreseen other) {
        foreseen = other;
        refresh();
    }

    void refresh() {
        var now = foreseen.lines();
        if (!now.equals(shown)) show(now);
    }

    private void show(List<Text> now) {
        shown = now;
        lines.getChildren().setAll(now.stream().map(Effect::line).toList());
        lines.setVisible(!now.isEmpty());
        lines.setManaged(!now.isEmpty());
    }

    private static Node line(Text text) {
        var label = Labels.of(text, "prompt-effect-line");
        label.setWrapText(true);
        return label;
    }
}
