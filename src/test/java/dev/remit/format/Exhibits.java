package dev.remit.format;

import static dev.remit.Documents.document;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Diagrams for the tests of the formats: of the samples, of documents without a diagram, and of nothing at all.
public final class Exhibits {
    public static final List<String> SAMPLES =
            List.of("nimbus-notes", "harbour-payments", "continental-cover", "undrawn", "empty", "alphabets");

    private static final Clock JUNE_2026 = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private static final String TEAM = """
        "teams": [{ "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
        """;

    private static final String ALPHABETS = """
        "teams": [
          { "id": "latin", "name": "Łódź naïve café", "topologyType": "STREAM_ALIGNED" },
          { "id": "greek", "name": "Ομάδα πληρωμών", "topologyType": "PLATFORM" },
          { "id": "cyrillic", "name": "Команда платежей", "topologyType": "COMPLICATED_SUBSYSTEM" }],
        "services": [
          { "id": "s1", "name": "Żółw-API", "owners": [{ "teamId": "latin", "role": "ACCOUNTABLE" }] },
          { "id": "s2", "name": "Καλάθι", "owners": [{ "teamId": "greek", "role": "ACCOUNTABLE" }],
            "dependsOn": [{ "serviceId": "s3" }] },
          { "id": "s3", "name": "Корзина", "owners": [{ "teamId": "cyrillic", "role": "ACCOUNTABLE" }] }]
        """;

    private Exhibits() {}

    public static Exhibit of(String sample) {
        return switch (sample) {
            case "undrawn" -> of(document(TEAM));
            case "empty" -> of(document(""));
            case "alphabets" -> of(document(ALPHABETS));
            default -> of(read(sample));
        };
    }

    public static Exhibit of(Document document) {
        var facts = Facts.of(document, Today.of(document, Optional.empty(), JUNE_2026));
        return Exhibit.of(facts, Exhibit.diagram(document, Optional.empty()), OffsetDateTime.now(JUNE_2026));
    }

    private static Document read(String sample) {
        try {
            return RemitFile.read(Files.readAllBytes(Path.of("samples", sample + ".remit")))
                    .orComplain();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
