package dev.remit.ui.session;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Organisations to start from: small, without a finding, and with names to be replaced.
public final class Templates {
    public static final List<Template> ALL = List.of(
            new Template(
                    "stream-aligned",
                    Text.of("Stream-aligned product organisation"),
                    Text.of("3 value streams, 1 platform, 10 teams")),
            new Template(
                    "platform-split", Text.of("Platform split"), Text.of("Take shared services out of product teams")),
            new Template(
                    "merger",
                    Text.of("Merger of two organisations"),
                    Text.of("Both side by side, with a plan to become one")));

    private Templates() {}

    /// One of them.
    ///
    /// @param id the name of its file, without the ending
    public record Template(String id, Text title, Text sentence) {
        public Outcome<Document> read() {
            try (var in = Templates.class.getResourceAsStream(id + ".remit")) {
                return RemitFile.read(Objects.requireNonNull(in, id).readAllBytes());
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
