package dev.remit.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.choice.KeyPreset;
import dev.remit.ui.session.choice.Preferences;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class BindingsTest {
    private static final Command LEFT = command("view.left").key("Shortcut+B");
    private static final Command RIGHT = command("view.inspector").key("Shortcut+Alt+B");

    @Test
    void where_nothing_is_set_a_command_keeps_its_own_keys() {
        assertEquals(LEFT, Bindings.NONE.bound(LEFT));
    }

    @Test
    void the_keys_of_a_preset_stand_above_its_own() {
        var bindings = new Bindings(KeyPreset.DRAW_IO, Map.of());

        assertEquals(List.of("Shift+Shortcut+O", "Shortcut+B"), names(bindings.bound(LEFT)));
    }

    @Test
    void the_keys_a_person_sets_stand_above_the_preset() {
        var preferences =
                Preferences.USUAL.with("preset", KeyPreset.DRAW_IO).binding("view.left", List.of("Shortcut+F9"));
        var bindings = Bindings.of(preferences);

        assertEquals(List.of("Shortcut+F9"), names(bindings.bound(LEFT)));
        assertTrue(bindings.isOwn(LEFT));
        assertFalse(bindings.isOwn(RIGHT));
        assertEquals(new Bindings(KeyPreset.DRAW_IO, Map.of()), Bindings.of(preferences.unbinding("view.left")));
    }

    @Test
    void keys_can_be_taken_away() {
        var bindings = Bindings.of(Preferences.USUAL.binding("view.left", List.of()));

        assertEquals(List.of(), bindings.bound(LEFT).shortcuts());
    }

    @Test
    void what_is_spelled_wrong_is_no_key() {
        var bindings = Bindings.of(Preferences.USUAL.binding("view.left", List.of("Shortcut+", "F9", "F9")));

        assertEquals(List.of("F9"), names(bindings.bound(LEFT)));
    }

    @Test
    void the_others_with_a_key_are_known() {
        var commands = new Commands(List.of(LEFT, RIGHT, command("a.clash").key("Ctrl+B")));

        var others = commands.sharing(KeyCombination.valueOf("Shortcut+B"), LEFT);

        assertEquals(List.of("a.clash"), others.stream().map(Command::id).toList());
    }

    private static Command command(String id) {
        return Command.of(id, Place.in(Menu.VIEW, 0), Text.of("Outline"), () -> {});
    }

    private static List<String> names(Command command) {
        return command.shortcuts().stream().map(KeyCombination::getName).toList();
    }
}
