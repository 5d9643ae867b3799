package dev.remit.rule.reliability;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.Objectives;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Slo;
import dev.remit.rule.Age;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// SLO-009: an objective that product did not agree to, nobody looked at lately, or that is no stricter than what
/// customers were promised. One finding an objective.
public final class StaleObjective implements ServiceRule {
    private static final Parameter DAYS = Parameter.of("days", "365", "days")
            .between("1", "3650")
            .meaning("The days a review of an objective lasts.");

    private static final Metadata METADATA = Metadata.of(
                    "SLO-009", "Objective not agreed, stale, or no looser than the SLA", Severity.WARNING)
            .when("An objective of a production service is not agreed by product, was reviewed longer than "
                    + "{days} days ago, or its SLA target ≥ its target.")
            .why(
                    "An objective warns before a contract is broken, and only if those who set priorities stand behind it.")
            .remedy("Look at it with product: it must be what users need today, and stricter than the SLA.")
            .sources("WB-20", "SRE-4", "APP")
            .parameters(DAYS)
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "slos": [
                      { "id": "fast", "agreedByProduct": false, "reviewedOn": "2025-05-31" },
                      { "id": "up", "target": 0.999, "slaTarget": 0.999 }] }]
                    """,
                    "SLO fast of Cart: product has not agreed to it and it was reviewed 366 days ago (limit 365)."
                            + " Look at it with product.",
                    "SLO up of Cart: customers are promised 99.9%, no less than its target of 99.9%."
                            + " Look at it with product.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "slos": [
                  { "id": "fast", "agreedByProduct": true, "reviewedOn": "2026-05-31" },
                  { "id": "up", "target": 0.999, "slaTarget": 0.995 }] }]
                """)
            .boundaries(
                    Boundary.of(DAYS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "slos": [{ "id": "up", "reviewedOn": "#" }] }]
                        """).accepts("2025-06-02", "2025-06-01").reports(Severity.WARNING, "2025-05-31"),
                    Boundary.of("the target", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "slos": [{ "id": "up", "target": 0.999, "slaTarget": # }] }]
                        """).accepts("0.9989").reports(Severity.WARNING, "0.999", "0.9991"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        for (Slo slo : service.slos()) {
            var reasons = Stream.of(disagreement(slo), age(slo, facts.today(), report.count(DAYS)), contract(slo))
                    .flatMap(Optional::stream)
                    .toList();
            if (!reasons.isEmpty()) report.add(finding(service, slo, reasons, facts.today()));
        }
    }

    private Finding finding(Service service, Slo slo, List<Text> reasons, LocalDate today) {
        var message =
                Text.of("SLO {0} of {1}: {2}. Look at it with product.", slo.id(), service.name(), Words.list(reasons));
        var finding = finding(message, service).keyed(slo.id().text());
        return contract(slo).isPresent()
                ? finding.next(Text.of("Aim higher than the SLA of {0}, or promise less.", service.name()), service)
                : finding.repair(
                        Text.of("Record that product agreed to SLO {0} of {1} today", slo.id(), service.name()),
                        Objectives.review(service.ref(), slo.id(), today));
    }

    private static Optional<Text> disagreement(Slo slo) {
        return slo.agreedByProduct().filter(agreed -> !agreed).map(no -> Text.of("product has not agreed to it"));
    }

    private static Optional<Text> age(Slo slo, LocalDate today, int limit) {
        return slo.reviewedOn()
                .map(day -> new Age(day, today))
                .filter(age -> age.exceeds(limit))
                .map(age -> Text.of("it was reviewed {0} days ago (limit {1})", age.days(), limit));
    }

    private static Optional<Text> contract(Slo slo) {
        return slo.target()
                .flatMap(target -> slo.slaTarget()
                        .filter(sla -> !Tolerance.exceeds(target, sla))
                        .map(sla -> Text.of(
                                "customers are promised {0}, no less than its target of {1}",
                                Percent.of(sla), Percent.of(target))));
    }
}
