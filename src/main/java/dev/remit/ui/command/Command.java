package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/// Something a person can ask for, as data.
///
/// @param id stable, such as `view.fit-all`
/// @param title a verb phrase, which may name what it is about
/// @param shortcuts the first is shown, the others work too
/// @param ticked whether it is on, for one that is switched on and off
public record Command(
        String id,
        Function<Showing, Text> title,
        Optional<Icon> icon,
        List<KeyCombination> shortcuts,
        Place place,
        Predicate<Showing> enabled,
        Optional<Predicate<Showing>> ticked,
        Runnable run) {
    static Command of(String id, Place place, Text title, Runnable run) {
        return new Command(
                id, showing -> title, Optional.empty(), List.of(), place, showing -> true, Optional.empty(), run);
    }

    Command titled(Function<Showing, Text> newTitle) {
        return new Command(id, newTitle, icon, shortcuts, place, enabled, ticked, run);
    }

    Command icon(Icon newIcon) {
        return new Command(id, title, Optional.of(newIcon), shortcuts, place, enabled, ticked, run);
    }

    /// In JavaFX's spelling, such as `Shortcut+Shift+S`; `Shortcut` is Ctrl, or Command on a Mac.
    Command key(String keys) {
        var more = new ArrayList<>(shortcuts);
        more.add(KeyCombination.valueOf(keys));
        return new Command(id, title, icon, List.copyOf(more), place, enabled, ticked, run);
    }

    /// With these keys alone.
    Command keys(List<KeyCombination> keys) {
        return new Command(id, title, icon, List.copyOf(keys), place, enabled, ticked, run);
    }

    Command when(Predicate<Showing> condition) {
        return new Command(id, title, icon, shortcuts, place, condition, ticked, run);
    }

    Command tickedWhen(Predicate<Showing> condition) {
        return new Command(id, title, icon, shortcuts, place, enabled, Optional.of(condition), run);
    }

    /// What it is called where it does not stand in its menu: "Theme: Dark".
    public Text fullTitle(Showing showing) {
        Text own = title.apply(showing);
        return place.submenu().map(menu -> Text.of("{0}: {1}", menu, own)).orElse(own);
    }

    /// The same name for keys that are pressed the same way here: `Shortcut` is Ctrl, but on a Mac.
    static String name(KeyCombination keys) {
        return keys.getName().replace("Shortcut", "Ctrl");
    }

    /// All its keys as people read them.
    public String keys() {
        return shortcuts.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining("   "));
    }

    public Optional<KeyCombination> shortcut() {
        return shortcuts.stream().findFirst();
    }
}
