package dev.remit.rule.security;

import dev.remit.analysis.Facts;
import dev.remit.model.Control;
import dev.remit.model.Severity;
import dev.remit.rule.Age;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.util.Optional;

/// SEC-005: what shows that a control works is too old, or there is nothing. Each control says how old it may be.
public final class StaleEvidence implements Rule {
    private static final Metadata METADATA = Metadata.of("SEC-005", "Evidence out of date", Severity.WARNING)
            .when("A control has no evidence, or evidence older than its own cadence, which is 90 days where none is"
                    + " given.")
            .why("Evidence of last year proves that the control worked last year.")
            .remedy("Collect new evidence, best by a control that does so by itself.")
            .sources("APP")
            .reports(
                    """
                    "controls": [
                      { "id": "scan", "code": "11.3", "evidence": { "date": "2026-03-02" } },
                      { "id": "test", "code": "11.4", "cadenceDays": 365 }]
                    """,
                    "Evidence for 11.3 is from 2026-03-02, 91 days ago (limit 90). Collect it anew.",
                    "There is no evidence for 11.4 (due every 365 days). Collect it.")
            .accepts("""
                "controls": [{ "id": "test", "code": "11.4", "cadenceDays": 365, "evidence": { "date": "2025-09-01" } }]
                """)
            .boundaries(Boundary.of("the usual cadence", """
                "controls": [{ "id": "scan", "evidence": { "date": "#" } }]
                """)
                    .accepts("2026-03-04", "2026-03-03")
                    .reports(Severity.WARNING, "2026-03-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (Control control : facts.document().controls()) {
            message(control, facts)
                    .ifPresent(message -> report.add(finding(message, control)
                            .next(Text.of("Ask the owner of {0} for evidence.", control.title()), control)));
        }
    }

    private static Optional<Text> message(Control control, Facts facts) {
        var day = control.evidence().date();
        if (day.isEmpty())
            return Optional.of(Text.of(
                    "There is no evidence for {0} (due every {1} days). Collect it.",
                    control.title(), control.cadenceDays()));
        var age = new Age(day.get(), facts.today());
        return age.exceeds(control.cadenceDays())
                ? Optional.of(Text.of(
                        "Evidence for {0} is from {1}, {2} days ago (limit {3}). Collect it anew.",
                        control.title(), age.day(), age.days(), control.cadenceDays()))
                : Optional.empty();
    }
}
