package dev.remit.ui.command;

import dev.remit.ui.session.choice.KeyPreset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys of other programs, for hands that know those: what differs from our own, by the id of the command.
final class Presets {
    private static final Map<String, List<String>> DRAW_IO = Map.ofEntries(
            Map.entry("view.fit-all", List.of("Shortcut+Shift+H", "Shift+1")),
            Map.entry("view.left", List.of("Shortcut+Shift+O", "Shortcut+B")),
            Map.entry("view.go-to-outline", List.of()),
            Map.entry("view.inspector", List.of("Shortcut+Shift+B", "Shortcut+Alt+B")),
            Map.entry("edit.redo", List.of("Shortcut+Shift+Z", "Ctrl+Y")));

    private static final Map<String, List<String>> VS_CODE = Map.ofEntries(
            Map.entry("view.left", List.of("Shortcut+B", "Shortcut+Shift+X")),
            Map.entry("view.bottom", List.of("Shortcut+J", "Shortcut+Shift+M")),
            Map.entry("view.minimap", List.of()),
            Map.entry("edit.palette", List.of("Shortcut+Shift+P", "Shortcut+P", "Shortcut+K")),
            Map.entry("edit.redo", List.of("Ctrl+Y", "Shortcut+Shift+Z")),
            Map.entry("file.close", List.of("Shortcut+W", "Shortcut+F4")));

    private Presets() {}

    /// Empty where the preset leaves the command its own keys.
    static Optional<List<String>> keys(KeyPreset preset, String command) {
        return Optional.ofNullable(all(preset).get(command));
    }

    static Map<String, List<String>> all(KeyPreset preset) {
        return switch (preset) {
            case REMIT -> Map.of();
            case DRAW_IO -> DRAW_IO;
            case VS_CODE -> VS_CODE;
        };
    }
}
