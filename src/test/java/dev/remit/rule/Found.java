package dev.remit.rule;

import static dev.remit.Documents.document;

import dev.remit.analysis.Facts;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import java.time.LocalDate;
import java.util.List;

/// What rules find on 2026-06-01 in the members of a Remit file.
public final class Found {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Found() {}

    /// The findings of one rule, each as severity and message.
    public static List<String> by(String code, String members) {
        return in(document(members)).of(code).map(Found::line).toList();
    }

    /// How much the findings of one rule matter.
    public static List<Severity> severities(String code, String members) {
        return in(document(members)).of(code).map(Finding::severity).toList();
    }

    /// Whether one rule finds anything at all.
    public static boolean any(String code, String members) {
        return !by(code, members).isEmpty();
    }

    /// The labels of the repairs one rule offers.
    public static List<String> repairs(String code, String members) {
        return in(document(members))
                .of(code)
                .flatMap(finding -> finding.repairs().stream())
                .map(repair -> repair.label().toString())
                .toList();
    }

    public static Findings in(Document document) {
        return Rules.check(Facts.of(document, TODAY));
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.message();
    }
}
