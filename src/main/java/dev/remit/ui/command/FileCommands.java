package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Samples;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.stream.Stream;

/// Opening, saving and closing.
record FileCommands(Session session, Filing filing, Runnable quit) {
    private static final Place OPENING = Place.in(Menu.FILE, 0);
    private static final Place SAVING = Place.in(Menu.FILE, 1);
    private static final Place LEAVING = Place.in(Menu.FILE, 4);

    List<Command> list() {
        return Stream.concat(Stream.of(open(), reload(), compare(), save(), saveAs(), close(), quitting()), samples())
                .toList();
    }

    private Command open() {
        return Command.of("file.open", OPENING, Text.of("Open…"), filing::open)
                .key("Shortcut+O")
                .icon(Icon.OPEN);
    }

    private Stream<Command> samples() {
        return Samples.ALL.stream()
                .map(sample -> Command.of(
                        "file.sample." + sample.id(),
                        OPENING.under(Text.of("Open a sample")),
                        sample.title(),
                        () -> filing.open(sample.title().toString(), sample::read)));
    }

    private Command reload() {
        return Command.of("file.reload", OPENING, Text.of("Reload from disk"), filing::reload)
                .key("Shortcut+R")
                .when(FileCommands::hasFile);
    }

    private Command compare() {
        return Command.of("file.compare", OPENING, Text.of("Compare with another file…"), filing::compare)
                .when(FileCommands::isOpen);
    }

    private Command save() {
        return Command.of("file.save", SAVING, Text.of("Save"), filing::save)
                .key("Shortcut+S")
                .when(showing -> showing.desk()
                        .filter(desk -> desk.isChanged() || desk.file().isEmpty())
                        .isPresent());
    }

    private Command saveAs() {
        return Command.of("file.save-as", SAVING, Text.of("Save as…"), filing::saveAs)
                .key("Shortcut+Shift+S")
                .when(FileCommands::isOpen);
    }

    private Command close() {
        return Command.of("file.close", LEAVING, Text.of("Close"), filing::close)
                .key("Shortcut+W")
                .when(FileCommands::isOpen);
    }

    private Command quitting() {
        return Command.of("file.quit", LEAVING, Text.of("Quit"), () -> filing.leave(quit))
                .key("Shortcut+Q");
    }

    private static boolean isOpen(Showing showing) {
        return showing.desk().isPresent();
    }

    private static boolean hasFile(Showing showing) {
        return showing.desk().flatMap(Desk::file).isPresent();
    }
}
