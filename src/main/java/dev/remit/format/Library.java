package dev.remit.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A library that Remit brings. All of them stand in a resource, one a line, and a test holds them against what the
/// program is run with.
///
/// @param group its author at Maven Central, such as `org.apache.pdfbox`
/// @param licence by its SPDX identifier, or several with AND between them
/// @param purpose why it is there
public record Library(String group, String name, String version, String licence, String purpose) {
    private static final String LIST = "libraries.tsv";

    /// In the order of their names.
    public static List<Library> all() {
        try (var in = Objects.requireNonNull(Library.class.getResourceAsStream(LIST), LIST)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.skip(1).map(Library::of).toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Library of(String line) {
        var cells = line.split("\t", -1);
        var whose = cells[0].split(":", -1);
        return new Library(whose[0], whose[1], cells[1], cells[2], cells[3]);
    }

    public List<String> licences() {
        return List.of(licence.split(" AND ", -1));
    }
}
