package dev.remit.format.out;

import dev.remit.file.save.Filling;
import dev.remit.format.Exporter;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.format.workbook.Leaves;
import dev.remit.format.workbook.Written;
import dev.remit.report.Report;
import dev.remit.text.Outcome;
import java.util.Set;

/// A report as a workbook for Excel, LibreOffice and their like: the one it carries, else a sheet a table. Nothing in
/// it is a formula but what counts the letters of a row.
public final class Xlsx implements Exporter {
    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.PAPER, Option.ORIENTATION);
    }

    @Override
    public Outcome<Filling> export(Report report, Options options, Progress progress) {
        return Outcome.done(out -> {
            var workbook = report.workbook().orElseGet(() -> Leaves.of(report));
            Written.write(report, workbook, options, progress, out);
        });
    }
}
