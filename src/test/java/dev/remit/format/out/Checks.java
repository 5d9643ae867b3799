package dev.remit.format.out;

import dev.remit.Documents;
import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFile.Since;
import dev.remit.format.CheckedFiles;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.model.Suppression;
import dev.remit.rule.Baseline;
import dev.remit.rule.Baseline.Past;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Suppressed;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.text.Place;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Findings for tests of formats, which do not change with the rules.
final class Checks {
    /// Messages as hostile names could make them.
    static final List<String> HOSTILE = List.of(
            "</failure><x>&amp; \"quoted\"",
            "a|b <img src=x onerror=alert(1)> [link](javascript:alert(1))",
            "::error file=x::pwned%0A::add-mask::y",
            "##[add-mask]secret",
            "first\nsecond\r\n::warning::third",
            "@octocat closes #12, see https://example.org :smile:",
            "\u202egnp.exe \u2066x\u2069 \u0000\u001b[31m",
            "\ud800 \ufffe");

    private static final Document SHOP = Documents.document("""
        "services": [
          { "id": "cart", "name": "Cart", "lifecycle": "GA" },
          { "id": "till", "name": "Till", "lifecycle": "GA" }]
        """);

    private Checks() {}

    static Finding finding(String rule, Severity severity, String element, String message) {
        return new Finding(rule, severity, List.of(Id.of(element)), "", Text.of("{0}", message), List.of(), List.of());
    }

    /// An error, a warning and one for information, and a warning that is looked past.
    static Findings few() {
        return new Findings(
                List.of(
                        finding("OWN-001", Severity.ERROR, "cart", "Nobody owns Cart."),
                        finding("OWN-006", Severity.WARNING, "till", "Only 1 person can support Till."),
                        finding("SLO-005", Severity.INFO, "till", "50% of Till is missing.")),
                List.of(new Suppressed(
                        finding("OWN-006", Severity.WARNING, "cart", "Only 1 person can support Cart."),
                        Draft.EMPTY
                                .with("fingerprint", "0123456789abcdef")
                                .with("reason", "New people start in May")
                                .with("until", "2026-07-01")
                                .as(Suppression.class))));
    }

    /// That many findings on one element: an error, a warning and one for information in turn.
    static Findings many(int count) {
        var severities = Severity.values();
        var all = IntStream.range(0, count)
                .mapToObj(i -> finding("RAC-001", severities[i % 3], "cart", "Finding " + i + " of Cart, " + LONG)
                        .keyed("k" + i))
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
        return new Findings(all, List.of());
    }

    private static final String LONG =
            "which is told in as many words as a finding of a real organisation has. ".repeat(3);

    /// What is wrong in texts nobody should ever give to anything.
    static Findings hostile() {
        return new Findings(
                HOSTILE.stream()
                        .map(text -> finding("OWN-001", Severity.ERROR, "cart", text))
                        .toList(),
                List.of());
    }

    static CheckedFile file(Findings findings) {
        return file("shop.remit", findings);
    }

    static CheckedFile file(String name, Findings findings) {
        var places = Map.of(Id.of("cart"), Place.at(5, 5), Id.of("till"), Place.at(9, 5));
        return new CheckedFile(
                name, name, Optional.empty(), SHOP, LocalDate.of(2026, 6, 1), findings, places, Optional.empty());
    }

    /// The few findings where Till's warning was known, and one of Till's is gone.
    static CheckedFile compared() {
        var baseline = Baseline.of(List.of(
                new Past("OWN-006", Severity.WARNING, List.of(Id.of("till")), "", "Only 1 person can support Till."),
                new Past("OWN-002", Severity.ERROR, List.of(Id.of("till")), "", "Till has 2 owners.")));
        var file = file(few());
        return new CheckedFile(
                file.name(),
                file.path(),
                file.scenario(),
                file.document(),
                file.today(),
                file.findings(),
                file.places(),
                Optional.of(new Since(baseline, baseline.goneFrom(file.findings()))));
    }

    static CheckedFiles of(Findings findings) {
        return CheckedFiles.of(file(findings));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
