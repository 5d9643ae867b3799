package dev.remit.rule.reliability;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Age;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/// SLO-008: an important service grows fast, and nobody looked lately whether it has room to.
public final class UnreviewedGrowth implements ServiceRule {
    private static final Parameter TIER =
            Parameter.of("tier", "2", "tier").between("1", "4").meaning("The least important tier that is looked at.");

    private static final Parameter GROWTH = Parameter.of("growth", "50", "percent a year")
            .between("1", "10000")
            .meaning("The growth from which on capacity is to be reviewed.");

    private static final Parameter DAYS =
            Parameter.of("days", "180", "days").between("1", "3650").meaning("The days a capacity review lasts.");

    private static final Metadata METADATA = Metadata.of("SLO-008", "Growth without a capacity review", Severity.INFO)
            .when("The load of a production service whose tier ≤ {tier} grows by ≥ {growth}% a year, and "
                    + "its capacity was never reviewed or longer than {days} days ago.")
            .why(
                    "Load that grows by half a year doubles before the second year is over, and limits come without warning.")
            .remedy("Review the capacity: what runs out first, when, and how long more of it takes to get.")
            .sources("SEED:17, 108", "SRE-32", "APP")
            .parameters(TIER, GROWTH, DAYS)
            .reports(
                    """
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "growthPctPerYear": 80 },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "tier": 1, "growthPctPerYear": 50,
                        "capacityReviewedOn": "2025-12-02" }]
                    """,
                    "Cart grows 80% a year (limit 50%); its capacity was never reviewed. Review it.",
                    "Ledger grows 50% a year (limit 50%); last capacity review 2025-12-02, 181 days ago (limit 180)."
                            + " Review it again.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "growthPctPerYear": 80,
                  "capacityReviewedOn": "2026-05-01" }]
                """)
            .boundaries(
                    Boundary.of(TIER, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": #,
                          "growthPctPerYear": 80 }]
                        """).reports(Severity.INFO, "1", "2").accepts("3"),
                    Boundary.of(GROWTH, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
                          "growthPctPerYear": # }]
                        """).accepts("49.9").reports(Severity.INFO, "50", "50.1"),
                    Boundary.of(DAYS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
                          "growthPctPerYear": 80, "capacityReviewedOn": "#" }]
                        """).accepts("2025-12-04", "2025-12-03").reports(Severity.INFO, "2025-12-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        if (service.tier().orElse(Integer.MAX_VALUE) > report.count(TIER)) return;
        BigDecimal limit = report.limit(GROWTH);
        var growth = service.growthPctPerYear().filter(it -> !Tolerance.exceeds(limit, it));
        var review = service.capacityReviewedOn().map(day -> new Age(day, facts.today()));
        int days = report.count(DAYS);
        if (growth.isEmpty() || review.filter(age -> !age.exceeds(days)).isPresent()) return;
        report.add(finding(message(service, growth.get(), limit, review, days), service)
                .next(Text.of("Find out which limit {0} reaches first.", service.name()), service));
    }

    private static Text message(Service service, BigDecimal growth, BigDecimal limit, Optional<Age> review, int days) {
        return review.map(age -> Text.of(
                        "{0} grows {1}% a year (limit {2}%); last capacity review {3}, {4} days ago (limit {5})."
                                + " Review it again.",
                        service.name(), growth, limit, age.day(), age.days(), days))
                .orElseGet(() -> Text.of(
                        "{0} grows {1}% a year (limit {2}%); its capacity was never reviewed. Review it.",
                        service.name(), growth, limit));
    }
}
