package dev.remit.ui.command;

import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// The system the window stands on, as far as keys go: what was pressed, and which keys no command may have.
public enum Desktop {
    MAC,
    WINDOWS,
    LINUX;

    private static final Set<KeyCode> WINDOWS_OF_A_MAC =
            EnumSet.of(KeyCode.H, KeyCode.M, KeyCode.Q, KeyCode.BACK_QUOTE);
    private static final Set<KeyCode> WALKING = EnumSet.of(
            KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    /// @param system the name of the operating system, as the property `os.name` gives it
    public static Desktop on(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) return MAC;
        return name.startsWith("windows") ? WINDOWS : LINUX;
    }

    /// What was pressed; empty while only modifiers are.
    public Optional<KeyCodeCombination> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) return Optional.empty();
        var held = new ArrayList<Modifier>();
        if (this == MAC ? event.isMetaDown() : event.isControlDown()) held.add(KeyCombination.SHORTCUT_DOWN);
        if (this == MAC && event.isControlDown()) held.add(KeyCombination.CONTROL_DOWN);
        if (this != MAC && event.isMetaDown()) held.add(KeyCombination.META_DOWN);
        if (event.isAltDown()) held.add(KeyCombination.ALT_DOWN);
        if (event.isShiftDown()) held.add(KeyCombination.SHIFT_DOWN);
        return Optional.of(new KeyCodeCombination(code, held.toArray(Modifier[]::new)));
    }

    /// Why nobody may bind these; empty where anybody may.
    public Optional<Text> reason(KeyCodeCombination keys) {
        if (isPlain(keys) && WALKING.contains(keys.getCode()))
            return Optional.of(
                    Text.of("{0} is what lists, fields and the map are worked with.", keys.getDisplayText()));
        if (isOfSystem(keys))
            return Optional.of(
                    Text.of("{0} belongs to the system, which would not hand it on.", keys.getDisplayText()));
        return Optional.empty();
    }

    private boolean isOfSystem(KeyCodeCombination keys) {
        var code = keys.getCode();
        boolean control = isDown(keys.getControl()) || (this != MAC && isDown(keys.getShortcut()));
        boolean alt = isDown(keys.getAlt());
        return switch (this) {
            case MAC ->
                (isDown(keys.getShortcut()) && !isDown(keys.getShift()) && WINDOWS_OF_A_MAC.contains(code))
                        || (isDown(keys.getControl()) && code.isArrowKey());
            case WINDOWS ->
                isDown(keys.getMeta())
                        || (alt && (code == KeyCode.SPACE || code == KeyCode.F4))
                        || (alt && control && code == KeyCode.DELETE);
            case LINUX ->
                isDown(keys.getMeta())
                        || (alt && (code == KeyCode.SPACE || code == KeyCode.F4))
                        || (alt && control && (code.isArrowKey() || code == KeyCode.T || code == KeyCode.DELETE));
        };
    }

    private static boolean isPlain(KeyCodeCombination keys) {
        return !isDown(keys.getShortcut())
                && !isDown(keys.getControl())
                && !isDown(keys.getAlt())
                && !isDown(keys.getMeta());
    }

    private static boolean isDown(ModifierValue key) {
        return key == DOWN;
    }
}
