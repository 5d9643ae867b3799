package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import java.util.List;

/// What Remit is, which keys it knows, and what it said.
record HelpCommands(Runnable keys, Runnable messages, Runnable about) {
    List<Command> list() {
        return List.of(
                Command.of("help.keys", Place.in(Menu.HELP, 0), Text.of("Keyboard shortcuts"), keys)
                        .key("F1")
                        .key("Shift+Slash"),
                Command.of("help.messages", Place.in(Menu.HELP, 0), Text.of("Messages"), messages),
                Command.of("help.about", Place.in(Menu.HELP, 1), Text.of("About Remit"), about));
    }
}
