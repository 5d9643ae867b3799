package dev.remit.format.in;

import dev.remit.format.Importer;
import dev.remit.model.Source;
import dev.remit.shape.Draft;
import java.util.Optional;

/// Where the elements of one import come from.
record Origin(Importer.Source source) {
    private static final String KIND = "csv";

    /// The source of the element that is called so in the file.
    Source of(String key) {
        return Draft.EMPTY
                .with("kind", KIND)
                .with("file", source.file().name())
                .with("key", key)
                .with("at", source.day().toString())
                .as(Source.class);
    }

    /// What an element that came from this file before is called in it.
    Optional<String> key(Optional<Source> before) {
        return before.filter(from -> from.kind().equals(KIND)
                        && from.file().equals(source.file().name()))
                .map(Source::key);
    }
}
