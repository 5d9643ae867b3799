package dev.remit.ui.theme;

import dev.remit.text.Text;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that appear beside what the pointer rests on, and that are read out as its help.
///
/// Each is a window of its own, so it is made when the pointer first comes: with all of them made beforehand, the first
/// form took 20 ms longer.
public final class Tip {
    private static final double WIDEST = 360;

    private Tip() {}

    /// Says this from now on, in place of what it said before.
    public static void on(Node node, Text words) {
        on(node, words.toString());
    }

    /// The same for names, which are alike in every language.
    public static void on(Node node, String words) {
        boolean isFirst = of(node).isEmpty();
        node.getProperties().put(Tip.class, words);
        node.setAccessibleHelp(words);
        if (isFirst) node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> come(node));
    }

    /// What a node says when the pointer rests on it, if anything.
    public static Optional<String> of(Node node) {
        return node.hasProperties()
                ? Optional.ofNullable(node.getProperties().get(Tip.class)).map(Object::toString)
                : Optional.empty();
    }

    private static void come(Node node) {
        var tip = (Tooltip) node.getProperties().computeIfAbsent(Tooltip.class, key -> installed(node));
        tip.setText(of(node).orElse(""));
    }

    private static Tooltip installed(Node node) {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        Tooltip.install(node, tip);
        return tip;
    }
}
