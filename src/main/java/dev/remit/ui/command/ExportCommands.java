package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Exports;
import dev.remit.ui.session.Showing;
import java.util.List;

/// Writing files for others to read.
record ExportCommands(Exports exports) {
    private static final Place PLACE = Place.in(Menu.FILE, 3);

    List<Command> list() {
        return List.of(
                Command.of("export.raci-csv", PLACE, Text.of("Export RACI as CSV…"), exports::raciCsv)
                        .key("Shortcut+E")
                        .when(showing -> showing.desk().isPresent()),
                Command.of("export.raci-pdf", PLACE, Text.of("Export RACI as PDF…"), exports::raciPdf)
                        .key("Shortcut+Shift+E")
                        .when(showing -> showing.desk().isPresent()),
                Command.of("export.diagram", PLACE, Text.of("Export diagram as SVG…"), exports::diagram)
                        .when(Showing::seesMap));
    }
}
