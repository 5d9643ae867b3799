package dev.remit.format;

import dev.remit.model.Document;
import dev.remit.text.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/// Brings what another file says into a document. Pure: it changes no file, and the document is there whole or not at
/// all.
public interface Importer {
    /// What people type after `--from`, such as `csv`.
    String id();

    Outcome<Imported> read(Source source, Document into);

    /// What to read.
    ///
    /// @param name the file as the user named it, kept as where each element came from
    /// @param map the bytes of a column map
    /// @param day the day of the import
    record Source(String name, byte[] bytes, Optional<byte[]> map, LocalDate day) {}
}
