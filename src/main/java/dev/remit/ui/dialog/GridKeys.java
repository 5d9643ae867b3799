package dev.remit.ui.dialog;

import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCombination;

/// The keys of the RACI grid, which mean something else, or nothing, everywhere else.
final class GridKeys {
    private GridKeys() {}

    /// What each does, in the order in which people meet them.
    static Map<Text, String> all() {
        var keys = new LinkedHashMap<Text, String>();
        keys.put(Text.of("Set a letter; a second one is added"), "R   A   C   I");
        keys.put(Text.of("Set S for support, in a RASCI"), "S");
        keys.put(Text.of("Add or take away one letter"), said("Shift+R") + "   A   C   I");
        keys.put(Text.of("Clear the letters"), said("Delete", "Backspace", "Space"));
        keys.put(Text.of("Choose a letter from a menu"), said("F2"));
        keys.put(Text.of("Fill letters down"), said("Shortcut+D"));
        keys.put(Text.of("Fill letters right"), said("Shortcut+R"));
        keys.put(Text.of("Go down, or up"), said("Enter", "Shift+Enter"));
        keys.put(Text.of("Go to the next cell, or the one before"), said("Tab", "Shift+Tab"));
        keys.put(Text.of("Go to the edge"), said("Shortcut+Left") + "→↑↓");
        keys.put(Text.of("Go to the first or last column"), said("Home", "End"));
        keys.put(Text.of("Go to the first or last row"), said("Shortcut+Home", "Shortcut+End"));
        keys.put(Text.of("Select cells on the way"), said("Shift+Left") + "→↑↓");
        keys.put(Text.of("Select all cells"), said("Shortcut+A"));
        return keys;
    }

    /// As they are called on this system.
    private static String said(String... keys) {
        var said = new StringBuilder();
        for (String each : keys) {
            if (!said.isEmpty()) said.append("   ");
            said.append(KeyCombination.valueOf(each).getDisplayText());
        }
        return said.toString();
    }
}
