package dev.remit.format.out;

import dev.remit.file.JsonText;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a check found, as JSON other programs may rely on.
public final class FindingsJson {
    private FindingsJson() {}

    /// One checked file.
    ///
    /// @param places where its elements stand
    public record Checked(String file, LocalDate today, Findings findings, Map<Id, Place> places) {}

    /// One file, as an object.
    public static byte[] of(Checked file) {
        return JsonText.of(file(file));
    }

    /// Several files, as a list.
    public static byte[] of(List<Checked> files) {
        return JsonText.of(Raw.of(files.stream().map(FindingsJson::file).toList()));
    }

    private static Raw file(Checked checked) {
        var findings = checked.findings();
        return Draft.EMPTY
                .with("file", Raw.of(checked.file()))
                .with("scenario", Raw.NOTHING)
                .with("today", checked.today().toString())
                .with("counts", counts(findings))
                .with(
                        "findings",
                        findings.open().stream()
                                .map(each -> finding(each, checked.places()))
                                .toList())
                .raw();
    }

    private static Draft counts(Findings findings) {
        Draft counts = Draft.EMPTY;
        for (Severity severity : Severity.values()) counts = counts.with(word(severity), findings.count(severity));
        return counts.with("suppressed", findings.suppressed().size());
    }

    private static Draft finding(Finding finding, Map<Id, Place> places) {
        return Draft.EMPTY
                .with("rule", finding.rule())
                .with("severity", word(finding.severity()))
                .withTexts("elements", finding.elements().stream().map(Id::text).toList())
                .with("key", Raw.of(finding.key()))
                .with("message", finding.message().toString())
                .with("fingerprint", finding.fingerprint())
                .withTexts(
                        "repairs",
                        finding.repairs().stream()
                                .map(repair -> repair.label().toString())
                                .toList())
                .with("line", line(finding, places));
    }

    private static Raw line(Finding finding, Map<Id, Place> places) {
        return finding.elements().stream()
                .findFirst()
                .flatMap(element -> Optional.ofNullable(places.get(element)))
                .map(place -> Raw.of(place.line()))
                .orElse(Raw.NOTHING);
    }

    /// `error`, `warning` or `info`.
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
