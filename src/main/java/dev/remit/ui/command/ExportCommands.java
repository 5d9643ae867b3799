package dev.remit.ui.command;

import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.order.Wish;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Ordering;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.stream.Stream;

/// Writing files for others to read.
record ExportCommands(Ordering ordering, Runnable dialog) {
    private static final Place PLACE = Place.in(Menu.FILE, 3);

    List<Command> list() {
        return Stream.concat(racis(), DiagramExporters.ALL.stream().map(this::diagram))
                .toList();
    }

    private Stream<Command> racis() {
        return Stream.of(
                Command.of("export.choose", PLACE, Text.of("Export…"), dialog)
                        .key("Shortcut+E")
                        .when(showing -> showing.desk().isPresent()),
                Command.of(
                                "export.raci-csv",
                                PLACE,
                                Text.of("Export RACI as CSV…"),
                                () -> ordering.write(Wish.raci("csv")))
                        .when(showing -> showing.desk().isPresent()),
                Command.of(
                                "export.raci-pdf",
                                PLACE,
                                Text.of("Export RACI as PDF…"),
                                () -> ordering.write(Wish.raci("pdf")))
                        .key("Shortcut+Shift+E")
                        .when(showing -> showing.desk().isPresent()));
    }

    private Command diagram(DiagramExporter exporter) {
        return Command.of(
                        "export.diagram-" + exporter.id(),
                        PLACE,
                        Text.of("Export diagram as {0}…", exporter.label()),
                        () -> ordering.write(Wish.diagram(exporter.id())))
                .when(Showing::seesMap);
    }
}
