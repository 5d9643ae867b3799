package dev.remit.ui.command;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.H;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopTest {
    @Test
    void each_system_is_told_by_its_name() {
        assertEquals(Desktop.MAC, Desktop.on("Mac OS X"));
        assertEquals(Desktop.WINDOWS, Desktop.on("Windows 11"));
        assertEquals(Desktop.LINUX, Desktop.on("Linux"));
    }

    @ParameterizedTest
    @CsvSource({
        "MAC, Shortcut+H", "MAC, Shortcut+M", "MAC, Shortcut+Q", "MAC, Ctrl+Left", "WINDOWS, Alt+Space",
        "WINDOWS, Alt+F4", "WINDOWS, Meta+E", "LINUX, Shortcut+Alt+T", "LINUX, Shortcut+Alt+Up", "LINUX, Meta+A",
        "LINUX, Ctrl+Alt+Delete"
    })
    void what_the_system_keeps_is_refused(Desktop system, String keys) {
        var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);

        assertEquals(
                Optional.of(combination.getDisplayText() + " belongs to the system, which would not hand it on."),
                system.reason(combination).map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource({"LINUX, Shortcut+H", "WINDOWS, Shortcut+Alt+T", "MAC, Alt+F4", "LINUX, F9", "MAC, Shortcut+Up"})
    void what_it_hands_on_may_be_bound(Desktop system, String keys) {
        assertEquals(Optional.empty(), system.reason((KeyCodeCombination) KeyCombination.valueOf(keys)));
    }

    @Test
    void what_the_map_is_walked_with_is_refused() {
        var said = Stream.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UP, KeyCode.LEFT)
                .flatMap(code -> Desktop.LINUX.reason(new KeyCodeCombination(code)).stream())
                .count();

        assertEquals(4, said);
    }

    @Test
    void the_key_for_shortcuts_is_ctrl_but_on_a_mac() {
        var control = press(A, KeyCombination.CONTROL_DOWN);
        var meta = press(A, KeyCombination.META_DOWN);

        assertEquals(
                Optional.of(KeyCombination.valueOf("Shortcut+A")),
                Desktop.LINUX.pressed(control).map(it -> it));
        assertEquals(
                Optional.of(KeyCombination.valueOf("Shortcut+A")),
                Desktop.MAC.pressed(meta).map(it -> it));
        assertEquals(
                Optional.of(KeyCombination.valueOf("Ctrl+A")),
                Desktop.MAC.pressed(control).map(it -> it));
    }

    @Test
    void a_modifier_alone_is_not_yet_a_key() {
        assertEquals(Optional.empty(), Desktop.LINUX.pressed(press(CONTROL, KeyCombination.CONTROL_DOWN)));
        assertEquals(
                Optional.of(new KeyCodeCombination(H)),
                Desktop.LINUX.pressed(press(H, KeyCombination.ModifierValue.UP)));
    }

    private static KeyEvent press(KeyCode code, Object held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                false,
                held == KeyCombination.CONTROL_DOWN,
                false,
                held == KeyCombination.META_DOWN);
    }
}
