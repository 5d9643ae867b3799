package dev.remit.format;

import dev.remit.file.save.Filling;
import dev.remit.report.Report;
import dev.remit.text.Outcome;
import java.util.Set;

/// Turns any report into the bytes of one format. Pure: the same report and options give the same bytes.
public interface Exporter {
    /// What people type and what the file's name ends with, such as `csv`.
    String id();

    /// Whether it can be shown at a terminal.
    boolean isText();

    /// The options that change what it writes; the others are ignored.
    Set<Option> options();

    /// The file, which is made when it is written, or why this report cannot be written so.
    Outcome<Filling> export(Report report, Options options, Progress progress);

    /// The whole file in memory, where nobody watches.
    default Outcome<byte[]> bytes(Report report, Options options) {
        return export(report, options, Progress.UNWATCHED).map(Filling::bytes);
    }
}
