package dev.remit.outlook;

import dev.remit.analysis.Facts;
import dev.remit.model.Document;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import java.time.LocalDate;

/// A document with what it implies and what is found in it.
public record Judged(Facts facts, Findings findings) {
    public static Judged of(Document document, LocalDate today) {
        var facts = Facts.of(document, today);
        return new Judged(facts, Rules.check(facts));
    }
}
