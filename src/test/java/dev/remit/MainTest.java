package dev.remit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"check", "git-setup", "--version", "-h", "chekc"})
    void a_verb_or_an_option_is_for_the_command_line(String first) {
        assertTrue(Main.asksForVerb(first, "file.remit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nimbus.remit", "./plan", "C:\\plans\\check", "../samples/check"})
    void a_file_is_for_the_window(String first) {
        assertFalse(Main.asksForVerb(first));
    }

    @Test
    void nothing_is_for_the_window() {
        assertFalse(Main.asksForVerb());
    }

    @Test
    void linux_has_a_display_when_a_variable_names_one() {
        assertTrue(new Display("Linux", "", Map.of("DISPLAY", ":0")).isThere());
        assertTrue(new Display("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")).isThere());
        assertFalse(new Display("Linux", "", Map.of("DISPLAY", "")).isThere());
    }

    @Test
    void no_variable_is_needed_elsewhere() {
        assertTrue(new Display("Linux", "Headless", Map.of()).isThere());
        assertTrue(new Display("Windows 11", "", Map.of()).isThere());
        assertTrue(new Display("Mac OS X", "", Map.of()).isThere());
    }
}
