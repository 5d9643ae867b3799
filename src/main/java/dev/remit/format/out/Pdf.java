package dev.remit.format.out;

import dev.remit.file.save.Filling;
import dev.remit.format.Exporter;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.report.Report;
import dev.remit.text.Outcome;
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
        var made = PdfReport.of(report, options, progress);
        return new Outcome.Done<>(made::into, made.problems());
    }
}
