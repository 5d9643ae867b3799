package dev.remit.format.out;

import dev.remit.file.save.Filling;
import dev.remit.format.Exporter;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.format.page.Printed;
import dev.remit.format.print.Book;
import dev.remit.format.print.Fonts;
import dev.remit.format.print.Imprint;
import dev.remit.report.Report;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A report on paper: A4 landscape unless told otherwise, tagged for those who hear it, fonts embedded, bookmarks for
/// its headings. The same report gives the same bytes.
public final class Pdf implements Exporter {
    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.PAPER, Option.ORIENTATION, Option.INK);
    }

    @Override
    public Outcome<Filling> export(Report report, Options options, Progress progress) {
        return Outcome.done(out -> out.write(printed(report, options, progress)));
    }

    private static byte[] printed(Report report, Options options, Progress progress) throws IOException {
        var parts = Printed.parts(report, options);
        var fonts = Fonts.of(parts.stream().flatMap(part -> part.draft("").texts()));
        int pages = 0;
        var broken = new ArrayList<Printed>();
        try (var book = new Book(fonts)) {
            for (var part : parts) {
                progress.at(Text.of("Setting the pages"), broken.size() + 1, 2 * parts.size());
                var draft = book.draft(part.draft(fonts.families()));
                pages += draft.pages();
                broken.add(part.brokenAt(row -> draft.pageOf().getOrDefault(Printed.rowId(row), 0)));
            }
        }
        return bound(broken, fonts, pages, imprint(report), progress);
    }

    private static byte[] bound(List<Printed> parts, Fonts fonts, int pages, Imprint imprint, Progress progress)
            throws IOException {
        try (var book = new Book(fonts)) {
            int done = parts.size();
            for (var part : parts) {
                progress.at(Text.of("Printing the pages"), ++done, 2 * parts.size());
                book.print(part.page(fonts.families(), pages));
            }
            if (book.pages() == pages) return book.bind(imprint);
            // A long name of a group may take more room on its second page than the draft could know.
            return bound(parts, fonts, book.pages(), imprint, progress);
        }
    }

    private static Imprint imprint(Report report) {
        var provenance = report.provenance();
        return new Imprint(
                report.title(),
                report.subtitle().isEmpty() ? report.title() : report.subtitle(),
                provenance.organisation(),
                report.language(),
                provenance.madeAt());
    }
}
