package dev.remit.format.in;

import dev.remit.format.Imported;
import dev.remit.format.Importer;
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
    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Outcome<Imported> read(Source source, Document into) {
        return Opened.read(source.file().content().bytes())
                .then(book -> read(book, source, into))
                .in(source.file().name());
    }

    private static Outcome<Imported> read(Opened book, Source source, Document into) {
        if (List.of(Sheets.RACI, Sheets.TEAMS, Sheets.SERVICES, Sheets.INTERACTIONS, Sheets.DEPENDENCIES).stream()
                .noneMatch(name -> book.page(name).isPresent())) return Outcome.refused(foreign());
        var changing = new Changing(into, source);
        var known = KnownRows.of(book);
        table(book, Sheets.TEAMS, known).ifPresent(it -> new ElementRows<>(Team.class, Sheets.TEAM, changing).take(it));
        table(book, Sheets.SERVICES, known)
                .ifPresent(it -> new ElementRows<>(Service.class, Sheets.SERVICE, changing).take(it));
        table(book, Sheets.INTERACTIONS, known)
                .ifPresent(it -> new ElementRows<>(Interaction.class, Sheets.INTERACTION, changing).take(it));
        table(book, Sheets.DEPENDENCIES, known).ifPresent(it -> new DependencyRows(changing).take(it));
        table(book, Sheets.RACI, known).ifPresent(it -> new RaciRows(changing).take(it));
        return changing.outcome();
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
