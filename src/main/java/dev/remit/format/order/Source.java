package dev.remit.format.order;

import dev.remit.analysis.Facts;
import dev.remit.model.Document;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// What files are made from.
///
/// @param file the name of the file the document stands in
/// @param known what is known of the document already, so that it is not worked out again
public record Source(Document document, String file, Clock clock, Optional<Known> known) {
    /// What was found in a document on a day.
    public record Known(Facts facts, Findings findings) {
        static Known of(Document document, LocalDate today) {
            var facts = Facts.of(document, today);
            return new Known(facts, Rules.check(facts));
        }

        private boolean isOf(Document document, LocalDate today) {
            return facts.document() == document && facts.today().equals(today);
        }
    }

    public static Source of(Document document, String file, Clock clock) {
        return new Source(document, file, clock, Optional.empty());
    }

    public Source knowing(Optional<Known> other) {
        return new Source(document, file, clock, other);
    }

    Known check(Document looked, LocalDate today) {
        return known.filter(it -> it.isOf(looked, today)).orElseGet(() -> Known.of(looked, today));
    }

    Facts facts(Document looked, LocalDate today) {
        return known.filter(it -> it.isOf(looked, today)).map(Known::facts).orElseGet(() -> Facts.of(looked, today));
    }
}
