package dev.remit.format.in;

import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Progress;
import dev.remit.format.workbook.Opened;
import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.report.sheet.Sheets;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;

/// A workbook of the RACI that was edited: what differs from the document is brought into it, and nothing else. Any
/// cell that cannot be understood refuses the whole.
public final class XlsxImport implements Importer {
    /// In the order in which they are taken, as letters are for teams and services.
    private static final List<String> SHEETS =
            List.of(Sheets.TEAMS, Sheets.SERVICES, Sheets.INTERACTIONS, Sheets.DEPENDENCIES, Sheets.RACI);

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Outcome<Imported> read(Source source, Document into, Progress progress) {
        return Opened.read(source.file().content().bytes(), progress.ofOneFile())
                .then(book -> read(book, new Changing(into, source, progress)))
                .in(source.file().name());
    }

    private static Outcome<Imported> read(Opened book, Changing changing) {
        if (SHEETS.stream().noneMatch(name -> book.page(name).isPresent())) return Outcome.refused(foreign());
        var known = KnownRows.of(book);
        for (String name : SHEETS) {
            changing.comes(name, SHEETS.indexOf(name) + 1, SHEETS.size());
            table(book, name, known).ifPresent(it -> take(name, it, changing));
        }
        return changing.outcome();
    }

    private static void take(String name, SheetTable table, Changing changing) {
        switch (name) {
            case Sheets.TEAMS -> new ElementRows<>(Team.class, Sheets.TEAM, changing).take(table);
            case Sheets.SERVICES -> new ElementRows<>(Service.class, Sheets.SERVICE, changing).take(table);
            case Sheets.INTERACTIONS -> new ElementRows<>(Interaction.class, Sheets.INTERACTION, changing).take(table);
            case Sheets.DEPENDENCIES -> new DependencyRows(changing).take(table);
            default -> new RaciRows(changing).take(table);
        }
    }

    private static java.util.Optional<SheetTable> table(Opened book, String name, KnownRows known) {
        return book.page(name).flatMap(page -> SheetTable.of(page, known));
    }

    private static Problem foreign() {
        return Problem.error(
                        "E-XLSX-020",
                        Text.of("The workbook has none of the sheets RACI, Teams, Services, Interactions and"
                                + " Dependencies."))
                .hinting(Text.of("Export one to edit: remit export FILE --report raci-by-service --format xlsx."));
    }
}
