package dev.remit.format;

import dev.remit.file.save.Content;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/// Brings what another file says into a document. Pure: it changes no file, and the document is there whole or not at
/// all.
public interface Importer {
    /// What people type after `--from`, such as `csv`.
    String id();

    Outcome<Imported> read(Source source, Document into, Progress progress);

    /// The same where nobody watches.
    default Outcome<Imported> read(Source source, Document into) {
        return read(source, into, Progress.UNWATCHED);
    }

    /// What to read.
    ///
    /// @param file the file, whose name is kept as where each element came from
    /// @param map which column says what; guessed where absent
    /// @param day the day of the import
    record Source(Named file, Optional<Named> map, LocalDate day) {}

    /// What a file holds, and the file they came from as the user named it.
    record Named(String name, Content content) {}
}
