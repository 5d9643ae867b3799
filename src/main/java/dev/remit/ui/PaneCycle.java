package dev.remit.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The panes one after the other, for the key that goes from pane to pane.
record PaneCycle(Scene scene) {
    private static final List<String> PANES = List.of(
            "#palette",
            "#outline",
            "#tray",
            "#diagram",
            "#findings",
            "#found",
            "#changes",
            "#raci-grid",
            "#findings-list",
            "#finding-detail",
            "#rule-list",
            "#rule-sheet",
            "#team-scores",
            "#inspector",
            "#compare-table",
            "#search",
            "#toast-action");

    /// Puts the keyboard into the next pane that is seen, or the one before for −1.
    void step(int by) {
        var panes = panes();
        if (panes.isEmpty()) return;
        int at = 0;
        while (at < panes.size() && !holdsFocus(panes.get(at))) at++;
        int from = at < panes.size() ? at : by > 0 ? -1 : 0;
        enter(panes.get(Math.floorMod(from + by, panes.size())));
    }

    /// A pane that is no control itself is entered at its first one.
    private static void enter(Node pane) {
        first(pane).orElse(pane).requestFocus();
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Puts the keyboard into one of them, by its id.
    void goTo(String id) {
        Optional.ofNullable(scene.lookup(id)).ifPresent(Node::requestFocus);
    }

    private List<Node> panes() {
        return PANES.stream()
                .flatMap(id -> Optional.ofNullable(scene.lookup(id)).stream())
                .filter(PaneCycle::isSeen)
                .toList();
    }

    private boolean holdsFocus(Node pane) {
        return Stream.iterate(Optional.ofNullable(scene.getFocusOwner()), Optional::isPresent, PaneCycle::parent)
                .flatMap(Optional::stream)
                .anyMatch(pane::equals);
    }

    private static Optional<Node> parent(Optional<Node> node) {
        return node.map(Node::getParent);
    }

    private static boolean isSeen(Node pane) {
        return Stream.iterate(Optional.of(pane), Optional::isPresent, PaneCycle::parent)
                .flatMap(Optional::stream)
                .allMatch(Node::isVisible);
    }
}
