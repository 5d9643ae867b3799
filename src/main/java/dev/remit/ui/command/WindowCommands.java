package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.function.Predicate;

/// The window itself: how it is set, and how much of it is seen.
record WindowCommands(Session session, Runnable settings, Runnable fullScreen) {
    private static final Place SETTINGS = Place.in(Menu.EDIT, 9);
    private static final Place SNAPPING = Place.in(Menu.VIEW, 8);
    private static final Place FRAME = Place.in(Menu.VIEW, 9);

    List<Command> list() {
        return List.of(
                Command.of("window.settings", SETTINGS, Text.of("Settings"), settings)
                        .key("Shortcut+Comma")
                        .icon(Icon.SETTINGS),
                Command.of("window.focus", FRAME, Text.of("Focus mode"), session::turnFocus)
                        .key("Shortcut+Period")
                        .when(showing -> showing.desk().isPresent())
                        .tickedWhen(showing -> showing.chrome() == Chrome.HIDDEN),
                Command.of("view.grid", SNAPPING, Text.of("Grid"), () -> turn("grid", Preferences::grid))
                        .key("Shortcut+Quote")
                        .tickedWhen(showing -> showing.preferences().grid()),
                Command.of("view.guides", SNAPPING, Text.of("Guides"), () -> turn("guides", Preferences::guides))
                        .key("Shortcut+Shift+Quote")
                        .tickedWhen(showing -> showing.preferences().guides()),
                Command.of("window.full-screen", FRAME, Text.of("Full screen"), fullScreen)
                        .key("F11"));
    }

    private void turn(String name, Predicate<Preferences> isOn) {
        session.prefer(now -> now.with(name, !isOn.test(now)));
    }
}
