package dev.remit.ui;

import dev.remit.ui.canvas.DigitRow;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps single letters and signs from being commands anywhere but on the map and its tray: elsewhere they are text, or
/// nothing. And hears Escape, wherever the keyboard is.
final class Keys {
    private static final Set<KeyCode> SIGNS = Set.of(
            KeyCode.SLASH,
            KeyCode.ENTER,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.OPEN_BRACKET,
            KeyCode.CLOSE_BRACKET);

    private final List<Node> map;
    private final BooleanSupplier escape;

    /// @param map what holds elements of the diagram
    /// @param escape does what Escape does where no text is written; says whether it did anything
    Keys(List<Node> map, BooleanSupplier escape) {
        this.map = map;
        this.escape = escape;
    }

    /// A scene runs its own handlers before its shortcuts, so what is consumed here reaches none of them.
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isMeant = event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl);
            if (isMeant && escape.getAsBoolean()) event.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            KeyEvent placed = DigitRow.placed(event);
            if (isPlain(placed) && map.stream().noneMatch(Node::isFocused)) event.consume();
            else if (placed != event) run(placed, event, scene);
            if (isStep(event) && event.getTarget() instanceof TextInputControl) event.consume();
        });
    }

    /// What stands for the digit at the place of a key, where the scene would look for the key's sign alone.
    private static void run(KeyEvent placed, KeyEvent event, Scene scene) {
        scene.getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().match(placed))
                .findFirst()
                .ifPresent(entry -> {
                    entry.getValue().run();
                    event.consume();
                });
    }

    /// What goes from element to element on the map, and is meant otherwise or not at all in a text.
    private static boolean isStep(KeyEvent event) {
        KeyCode code = event.getCode();
        return (event.isAltDown() && code.isArrowKey()) || (event.isShortcutDown() && code == KeyCode.ENTER);
    }

    private static boolean isPlain(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean types = code.isLetterKey() || code.isDigitKey() || SIGNS.contains(code);
        return types && !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    }
}
