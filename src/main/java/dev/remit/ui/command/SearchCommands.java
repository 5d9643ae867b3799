package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import java.util.List;

/// Looking for something.
record SearchCommands(Lookups lookups) {
    private static final Place PLACE = Place.in(Menu.EDIT, 3);

    List<Command> list() {
        return List.of(
                Command.of("edit.palette", PLACE, Text.of("Find anything…"), lookups.palette())
                        .key("Shortcut+K")
                        .key("Shortcut+Shift+P")
                        .icon(Icon.SEARCH),
                Command.of("edit.find", PLACE, Text.of("Find on this diagram…"), lookups.find())
                        .key("Shortcut+F")
                        .icon(Icon.SEARCH)
                        .when(Showing::seesMap),
                Command.of(
                                "edit.find-next",
                                PLACE,
                                Text.of("Next match"),
                                () -> lookups.step().accept(1))
                        .key("F3")
                        .when(Showing::seesMap),
                Command.of(
                                "edit.find-previous",
                                PLACE,
                                Text.of("Previous match"),
                                () -> lookups.step().accept(-1))
                        .key("Shift+F3")
                        .when(Showing::seesMap),
                Command.of("edit.search", PLACE, Text.of("Search the whole model…"), lookups.search())
                        .key("Shortcut+Shift+F")
                        .icon(Icon.SEARCH)
                        .when(Showing::isOpen));
    }
}
