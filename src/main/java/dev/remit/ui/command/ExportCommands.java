package dev.remit.ui.command;

import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.order.Wish;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Ordering;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.LastExport;
import java.util.List;
import java.util.stream.Stream;

/// Writing files for others to read, and printing.
record ExportCommands(Ordering ordering, Runnable dialog) {
    private static final Place PLACE = Place.in(Menu.FILE, 3);

    List<Command> list() {
        return Stream.concat(
                        Stream.of(choose(), repeat(), raci("csv", "CSV"), raci("pdf", "PDF")),
                        DiagramExporters.ALL.stream().map(this::diagram))
                .toList();
    }

    private Command choose() {
        return Command.of("export.choose", PLACE, Text.of("Export or print…"), dialog)
                .key("Shortcut+E")
                .when(Showing::isOpen);
    }

    /// Where nothing was exported yet, it is to be chosen.
    private Command repeat() {
        return Command.of("export.repeat", PLACE, Text.of("Repeat last export"), () -> ordering.repeat(dialog))
                .titled(showing -> showing.exported()
                        .map(LastExport::file)
                        .map(file -> Text.of("Repeat export to {0}", file.getFileName()))
                        .orElse(Text.of("Repeat last export")))
                .key("Shortcut+Shift+E")
                .when(Showing::isOpen);
    }

    private Command raci(String format, String label) {
        return Command.of(
                        "export.raci-" + format,
                        PLACE,
                        Text.of("Export RACI as {0}…", label),
                        () -> ordering.write(Wish.raci(format)))
                .when(Showing::isOpen);
    }

    private Command diagram(DiagramExporter exporter) {
        return Command.of(
                        "export.diagram-" + exporter.id(),
                        PLACE,
                        Text.of("Export diagram as {0}…", exporter.label()),
                        () -> ordering.writeDiagram(exporter.id()))
                .when(Showing::seesMap);
    }
}
