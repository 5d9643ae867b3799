package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Importing;
import dev.remit.ui.session.Templates;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.stream.Stream;

/// Beginning something, and bringing in what others wrote.
record NewCommands(Filing filing, Importing importing) {
    private static final Place BEGINNING = Place.in(Menu.FILE, 0);
    private static final Place BRINGING = Place.in(Menu.FILE, 2);

    List<Command> list() {
        return Stream.concat(Stream.of(blank()), Stream.concat(templates(), Stream.of(table(), names())))
                .toList();
    }

    private Command blank() {
        return Command.of("file.new", BEGINNING, Text.of("New"), filing::create)
                .key("Shortcut+N")
                .icon(Icon.NEW);
    }

    private Stream<Command> templates() {
        return Templates.ALL.stream()
                .map(template -> Command.of(
                        "file.template." + template.id(),
                        BEGINNING.under(Text.of("New from a template")),
                        template.title(),
                        () -> filing.begin(template)));
    }

    private Command table() {
        return Command.of("import.table", BRINGING, Text.of("Import a table or a workbook…"), importing::table);
    }

    private Command names() {
        return Command.of("import.names", BRINGING, Text.of("Add names from a list…"), importing::names);
    }
}
