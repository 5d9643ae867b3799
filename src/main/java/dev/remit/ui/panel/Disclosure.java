package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line that opens what stands beneath it, and closes it again: by a click, Enter or Space.
final class Disclosure extends HBox {
    private static final int SIGN = 12;

    private final Runnable turned;
    private final Text spoken;
    private final Region sign = new Region();
    private boolean isOpen;

    /// @param spoken what the line says, for those who hear it
    Disclosure(Text spoken, List<Node> line, Runnable turned) {
        super(8);
        this.spoken = spoken;
        this.turned = turned;
        getStyleClass().add("disclosure");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        setOnMouseClicked(event -> turn());
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
            turn();
            event.consume();
        });
        getChildren().add(sign);
        getChildren().addAll(line);
        show(false);
    }

    boolean isOpen() {
        return isOpen;
    }

    void show(boolean open) {
        isOpen = open;
        getChildren().set(0, (open ? Icon.UNFOLDED : Icon.FOLDED).node(SIGN));
        setAccessibleText(spoken.toString());
        setAccessibleHelp(
                (open ? Text.of("Closes the explanation") : Text.of("Explains how it came about")).toString());
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? isOpen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> turn();
            case EXPAND -> openIf(true);
            case COLLAPSE -> openIf(false);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void openIf(boolean wanted) {
        if (wanted != isOpen) turn();
    }

    private void turn() {
        requestFocus();
        show(!isOpen);
        turned.run();
    }
}
