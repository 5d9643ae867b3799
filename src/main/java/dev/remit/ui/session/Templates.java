package dev.remit.ui.session;

import dev.remit.edit.Edit;
import dev.remit.edit.Interactions;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.model.InteractionMode;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Organisations to start from: small, without an error or a warning, and with names to be replaced.
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

    private static final int USUAL_DAYS = 90;

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

        /// Help and collaboration end some day, which no file that is read for years can name.
        Document dated(Document document, LocalDate today) {
            return document.interactions().stream()
                    .filter(it -> !it.is(InteractionMode.X_AS_A_SERVICE))
                    .map(it -> Interactions.reviewBy(it.ref(), Optional.of(today.plusDays(USUAL_DAYS))))
                    .reduce(same -> same, Edit::then)
                    .apply(document);
        }
    }
}
