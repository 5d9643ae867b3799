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

    private final Node node;
    private Optional<String> words = Optional.empty();
    private Optional<Tooltip> shown = Optional.empty();

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> come());
    }

    /// Says this from now on, in place of what it said before.
    public static void on(Node node, Text words) {
        on(node, words.toString());
    }

    /// The same for names, which are alike in every language.
    public static void on(Node node, String words) {
        at(node).say(Optional.of(words));
    }

    /// Says nothing from now on.
    public static void off(Node node) {
        at(node).say(Optional.empty());
    }

    /// What a node says when the pointer rests on it, if anything.
    public static Optional<String> of(Node node) {
        return node.hasProperties() && node.getProperties().get(Tip.class) instanceof Tip tip
                ? tip.words
                : Optional.empty();
    }

    private static Tip at(Node node) {
        return (Tip) node.getProperties().computeIfAbsent(Tip.class, key -> new Tip(node));
    }

    private void say(Optional<String> other) {
        words = other;
        node.setAccessibleHelp(words.orElse(null));
        if (words.isEmpty()) shown.ifPresent(tip -> Tooltip.uninstall(node, tip));
        if (words.isEmpty()) shown = Optional.empty();
        shown.ifPresent(tip -> tip.setText(words.orElse("")));
    }

    private void come() {
        if (shown.isPresent() || words.isEmpty()) return;
        var tip = new Tooltip(words.get());
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        Tooltip.install(node, tip);
        shown = Optional.of(tip);
    }
}
