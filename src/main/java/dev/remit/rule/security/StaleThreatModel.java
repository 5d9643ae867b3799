package dev.remit.rule.security;

import dev.remit.analysis.Facts;
import dev.remit.model.DataClass;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Age;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/// SEC-003: nobody asked lately how an important or sensitive service could be attacked.
public final class StaleThreatModel implements ServiceRule {
    private static final Parameter TIER = Parameter.of("tier", "2", "tier")
            .between("1", "4")
            .meaning("The least important tier that needs a threat model, whatever its data.");

    private static final Parameter DAYS =
            Parameter.of("days", "365", "days").between("1", "3650").meaning("The days a threat model lasts.");

    private static final Metadata METADATA = Metadata.of("SEC-003", "No current threat model", Severity.WARNING)
            .when("A production service whose tier ≤ {tier}, or whose data is confidential or regulated, has no threat"
                    + " model, one older than {days} days, or one from before its last major change.")
            .why("Attackers study the service as it is today; a model of last year's service defends last year's.")
            .remedy("Model the threats anew: what is of value, who wants it, which way leads to it.")
            .sources("SEED:57, 74", "APP")
            .parameters(TIER, DAYS)
            .reports(
                    """
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2 },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "dataClass": "REGULATED",
                        "threatModelOn": "2025-05-31" },
                      { "id": "rates", "name": "Rates", "lifecycle": "GA", "tier": 1, "threatModelOn": "2026-01-01",
                        "lastMajorChangeOn": "2026-03-01" }]
                    """,
                    "Threat model of Cart: missing. Model its threats.",
                    "Threat model of Ledger: 366 days old (limit 365). Model its threats anew.",
                    "Threat model of Rates: from 2026-01-01, before the major change on 2026-03-01."
                            + " Model its threats anew.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3, "dataClass": "INTERNAL" },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "dataClass": "CONFIDENTIAL",
                    "threatModelOn": "2026-03-01", "lastMajorChangeOn": "2026-03-01" }]
                """)
            .boundaries(
                    Boundary.of(TIER, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": # }]
                        """).reports(Severity.WARNING, "1", "2").accepts("3"),
                    Boundary.of("sensitive data", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "dataClass": "#" }]
                        """)
                            .accepts("INTERNAL")
                            .reports(Severity.WARNING, "CONFIDENTIAL", "REGULATED"),
                    Boundary.of(DAYS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
                          "threatModelOn": "#" }]
                        """).accepts("2025-06-02", "2025-06-01").reports(Severity.WARNING, "2025-05-31"),
                    Boundary.of("the major change", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
                          "threatModelOn": "2026-03-01", "lastMajorChangeOn": "#" }]
                        """)
                            .accepts("2026-02-28", "2026-03-01")
                            .reports(Severity.WARNING, "2026-03-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() || !isWorthIt(service, report)) return;
        message(service, facts.today(), report.count(DAYS))
                .ifPresent(message -> report.add(finding(message, service)
                        .next(
                                Text.of("Sit down with a security specialist and those who build {0}.", service.name()),
                                service)));
    }

    private static boolean isWorthIt(Service service, Report report) {
        return service.tier().orElse(Integer.MAX_VALUE) <= report.count(TIER)
                || service.dataClass()
                        .filter(data -> data.compareTo(DataClass.CONFIDENTIAL) >= 0)
                        .isPresent();
    }

    private static Optional<Text> message(Service service, LocalDate today, int limit) {
        var model = service.threatModelOn().map(day -> new Age(day, today));
        if (model.isEmpty())
            return Optional.of(Text.of("Threat model of {0}: missing. Model its threats.", service.name()));
        Age age = model.get();
        if (age.exceeds(limit))
            return Optional.of(Text.of(
                    "Threat model of {0}: {1} days old (limit {2}). Model its threats anew.",
                    service.name(), age.days(), limit));
        return service.lastMajorChangeOn()
                .filter(change -> age.day().isBefore(change))
                .map(change -> Text.of(
                        "Threat model of {0}: from {1}, before the major change on {2}. Model its threats anew.",
                        service.name(), age.day(), change));
    }
}
