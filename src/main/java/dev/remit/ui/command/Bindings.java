package dev.remit.ui.command;

import dev.remit.ui.session.choice.KeyPreset;
import dev.remit.ui.session.choice.Preferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Which keys a command has: those the person has set, else those of the preset, else its own.
///
/// @param own by the id of the command, in JavaFX's spelling; an empty list takes all keys away
public record Bindings(KeyPreset preset, Map<String, List<String>> own) {
    public static final Bindings NONE = new Bindings(KeyPreset.REMIT, Map.of());

    public Bindings {
        own = Map.copyOf(own);
    }

    public static Bindings of(Preferences preferences) {
        return new Bindings(preferences.preset(), preferences.keys());
    }

    /// The command with the keys it has now.
    public Command bound(Command command) {
        var spelled = Optional.ofNullable(own.get(command.id())).or(() -> Presets.keys(preset, command.id()));
        return spelled.map(keys -> command.keys(parsed(keys))).orElse(command);
    }

    /// Whether the person has set the keys of this command.
    public boolean isOwn(Command command) {
        return own.containsKey(command.id());
    }

    /// Gives the keys to a command instead of its first ones, and takes them from all others.
    ///
    /// @param bound the commands with the keys they have now
    public static UnaryOperator<Preferences> giving(KeyCombination keys, Command to, Commands bound) {
        return preferences -> {
            var more = to.shortcuts().stream().skip(1);
            var changed = preferences.binding(to.id(), spelled(Stream.concat(Stream.of(keys), more)));
            for (Command other : bound.sharing(keys, to)) {
                var left = other.shortcuts().stream()
                        .filter(own -> !Command.name(own).equals(Command.name(keys)));
                changed = changed.binding(other.id(), spelled(left));
            }
            return changed;
        };
    }

    private static List<String> spelled(Stream<KeyCombination> keys) {
        return keys.map(KeyCombination::getName).distinct().toList();
    }

    /// What somebody spelled wrong in the file is no key.
    private static List<KeyCombination> parsed(List<String> keys) {
        return keys.stream().flatMap(Bindings::parsed).distinct().toList();
    }

    private static Stream<KeyCombination> parsed(String key) {
        try {
            return Stream.of(KeyCombination.valueOf(key));
        } catch (IllegalArgumentException unknown) {
            return Stream.empty();
        }
    }
}
