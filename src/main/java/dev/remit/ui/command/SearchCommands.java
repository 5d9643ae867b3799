package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import java.util.List;

/// Looking for something.
record SearchCommands(Lookups lookups) {
    private static final Place PLACE = Place.in(Menu.EDIT, 2);
    private static final Place MORE = PLACE.under(Text.of("Find"));

    List<Command> list() {
        return List.of(
                Command.of("edit.palette", PLACE, Text.of("Find anything…"), lookups.palette())
                        .key("Shortcut+K")
                        .key("Shortcut+Shift+P")
                        .icon(Icon.SEARCH),
                Command.of("edit.find", MORE, Text.of("On this diagram…"), lookups.find())
                        .key("Shortcut+F")
                        .icon(Icon.SEARCH)
                        .when(Showing::seesMap),
                Command.of(
                                "edit.find-next",
                                MORE,
                                Text.of("Next match"),
                                () -> lookups.step().accept(1))
                        .key("F3")
                        .when(Showing::seesMap),
                Command.of(
                                "edit.find-previous",
                                MORE,
                                Text.of("Previous match"),
                                () -> lookups.step().accept(-1))
                        .key("Shift+F3")
                        .when(Showing::seesMap),
                Command.of("edit.search", MORE, Text.of("In the whole model…"), lookups.search())
                        .key("Shortcut+Shift+F")
                        .icon(Icon.SEARCH)
                        .when(Showing::isOpen));
    }
}
