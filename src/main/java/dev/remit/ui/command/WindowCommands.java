package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Icon;
import java.util.List;

/// The window itself: how it is set, and how much of it is seen.
record WindowCommands(Session session, Runnable settings, Runnable fullScreen) {
    private static final Place SETTINGS = Place.in(Menu.EDIT, 9);
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
                Command.of("window.full-screen", FRAME, Text.of("Full screen"), fullScreen)
                        .key("F11"));
    }
}
