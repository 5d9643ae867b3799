package dev.remit.ui;

import dev.remit.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/// Finds in a window what has no name for those who hear it, cannot be reached with Tab, or is too small to be hit.
final class Barriers {
    private static final double LEAST = 24;

    private final List<String> found = new ArrayList<>();

    private Barriers() {}

    static List<String> in(Parent root) {
        var barriers = new Barriers();
        barriers.walk(root);
        return List.copyOf(barriers.found);
    }

    private void walk(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) continue;
            if (isControl(node)) check((Control) node);
            if (node instanceof Parent inner && !isWhole(node)) walk(inner);
        }
    }

    private static boolean isControl(Node node) {
        return isTarget(node) || node instanceof TextInputControl || isList(node);
    }

    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof Spinner
                || node instanceof Slider;
    }

    private static boolean isList(Node node) {
        return node instanceof ListView || node instanceof TableView || node instanceof TreeView;
    }

    /// What is inside belongs to the control itself.
    private static boolean isWhole(Node node) {
        return isTarget(node)
                || node instanceof TextInputControl
                || node instanceof ScrollBar
                || node instanceof MenuBar;
    }

    private void check(Control control) {
        if (name(control).isBlank()) tell("unnamed", control);
        if (holdsText(control) && !own(control).isBlank()) tell("says its name instead of what stands in it", control);
        if (isBare(control) && tip(control).isBlank()) tell("without a tooltip", control);
        boolean isReached = control.isFocusTraversable()
                || isInCell(control)
                || isWalkedFromField(control)
                || isWalkedFromBeside(control);
        if (!control.isDisabled() && !isReached) tell("not reached by Tab", control);
        Bounds box = control.getLayoutBounds();
        boolean isSmall = box.getWidth() < LEAST || box.getHeight() < LEAST;
        if (isTarget(control) && isSmall && !isInline(control))
            tell("%.0f by %.0f".formatted(box.getWidth(), box.getHeight()), control);
    }

    /// One of several of which one is chosen: Tab reaches that one, and arrows the others.
    private static boolean isWalkedFromBeside(Control control) {
        return control instanceof ToggleButton
                && control.getParent().getChildrenUnmodifiable().stream()
                        .anyMatch(beside -> beside instanceof ToggleButton && beside.isFocusTraversable());
    }

    private void tell(String what, Control control) {
        found.add(what + ": " + path(control));
    }

    private static boolean holdsText(Control control) {
        return control instanceof TextInputControl || control instanceof ComboBoxBase;
    }

    private static String own(Control control) {
        return Optional.ofNullable(control.getAccessibleText()).orElse("");
    }

    private static String name(Control control) {
        if (!own(control).isBlank()) return own(control);
        if (Optional.ofNullable(control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))
                .isPresent()) return "labelled";
        if (control instanceof Labeled labeled)
            return Optional.ofNullable(labeled.getText()).orElse("");
        return "";
    }

    /// Shows a sign and no words.
    private static boolean isBare(Control control) {
        return control instanceof Labeled labeled
                && labeled.getGraphic() instanceof Text
                && (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                        || Optional.ofNullable(labeled.getText()).orElse("").isBlank());
    }

    private static String tip(Control control) {
        return Tip.of(control)
                .or(() -> Optional.ofNullable(control.getTooltip()).map(Tooltip::getText))
                .orElse("");
    }

    /// A list is one stop, and its keys reach what is in it.
    private static boolean isInCell(Node node) {
        return Stream.iterate(Optional.of(node), Optional::isPresent, it -> it.map(Node::getParent))
                .flatMap(Optional::stream)
                .anyMatch(VirtualFlow.class::isInstance);
    }

    /// The keys of the field above a list of answers walk in the list.
    private static boolean isWalkedFromField(Control control) {
        return control instanceof ListView
                && control.getParent().getChildrenUnmodifiable().stream().anyMatch(TextInputControl.class::isInstance);
    }

    /// A link in a line of text is as high as its line.
    private static boolean isInline(Control control) {
        return control instanceof Hyperlink;
    }

    private static String path(Node node) {
        return Stream.iterate(Optional.of(node), Optional::isPresent, it -> it.map(Node::getParent))
                .flatMap(Optional::stream)
                .limit(5)
                .map(Barriers::words)
                .collect(Collectors.joining(" in "));
    }

    private static String words(Node node) {
        String id = Optional.ofNullable(node.getId()).map(it -> "#" + it).orElse("");
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + id + "." + String.join(".", node.getStyleClass()) + text;
    }
}
