package dev.remit.format;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import java.util.Set;

/// Turns any diagram into the bytes of one format. Pure: the same exhibit and options give the same bytes.
public interface DiagramExporter {
    /// What people type, such as `svg`.
    String id();

    /// What the file's name ends with, such as `mmd`.
    String ending();

    /// What people call it.
    String label();

    /// What it is good for, in a few words beside its name.
    Text purpose();

    /// Whether it can be shown at a terminal.
    boolean isText();

    /// The options that change what it writes; the others are ignored.
    Set<Option> options();

    /// What will be missing, cut or refused, to be told before anything is written. Takes about as long as writing.
    default List<Problem> foreseen(Exhibit exhibit, Options options) {
        return export(exhibit, options).problems();
    }

    /// The whole file with what is missing or cut in it, or why this diagram cannot be written so.
    Outcome<byte[]> export(Exhibit exhibit, Options options);
}
