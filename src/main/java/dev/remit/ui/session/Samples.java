package dev.remit.ui.session;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The organisations that come with Remit, to look at and to try things on.
public final class Samples {
    public static final List<Sample> ALL = List.of(
            new Sample("nimbus-notes", Text.of("Nimbus Notes, a small start-up")),
            new Sample("continental-cover", Text.of("Continental Cover, an insurer with silos")),
            new Sample("harbour-payments", Text.of("Harbour Payments, regulated and in good order")));

    private Samples() {}

    /// One of them.
    ///
    /// @param id the name of its file, without the ending
    public record Sample(String id, Text title) {
        public Outcome<Document> read() {
            try (var in = Samples.class.getResourceAsStream("/samples/" + id + ".remit")) {
                return RemitFile.read(Objects.requireNonNull(in, id).readAllBytes());
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
