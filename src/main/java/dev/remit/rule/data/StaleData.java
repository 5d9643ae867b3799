package dev.remit.rule.data;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Sli;
import dev.remit.rule.Age;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/// DAT-003: a figure of a service is old, or rests on too little. One finding a figure.
public final class StaleData implements ServiceRule {
    private static final Parameter DAYS =
            Parameter.of("days", "90", "days").between("1", "3650").meaning("The days a measurement lasts.");

    private static final Parameter SAMPLE = Parameter.of("deployments", "20", "deployments")
            .between("1", "1000")
            .meaning("The deployments a sample needs to say anything.");

    private static final Metadata METADATA = Metadata.of("DAT-003", "Old or thin data", Severity.INFO)
            .when("A measurement of a production service is older than {days} days, or its sample has fewer than"
                    + " {deployments} deployments.")
            .why("Decisions that rest on last quarter's figures, or on a handful of events, rest on chance.")
            .remedy("Measure anew, or let the figures be imported as they are made.")
            .sources("APP")
            .parameters(DAYS, SAMPLE)
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                      "delivery": { "deployments": 8, "asOf": "2026-05-01" }, "ops": { "asOf": "2026-03-02" },
                      "slis": [{ "id": "up", "name": "Availability", "asOf": "2026-01-01" }] }]
                    """,
                    "The change fail rate of Cart rests on 8 deployments (limit 20). Wait for more.",
                    "Operations of Cart: the figures are 91 days old (limit 90). Measure anew.",
                    "Availability of Cart: the figures are 151 days old (limit 90). Measure anew.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "delivery": { "deployments": 20, "asOf": "2026-05-01" }, "ops": { "incidentsPerWeek": 3 },
                  "slis": [{ "id": "up", "measured": 0.999 }] }]
                """)
            .boundaries(
                    Boundary.of(DAYS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "ops": { "asOf": "#" } }]
                        """).accepts("2026-03-04", "2026-03-03").reports(Severity.INFO, "2026-03-02"),
                    Boundary.of(SAMPLE, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "delivery": { "deployments": # } }]
                        """).reports(Severity.INFO, "19").accepts("20", "21"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        int limit = report.count(SAMPLE);
        service.delivery()
                .deployments()
                .filter(deployments -> deployments < limit)
                .ifPresent(deployments -> add(thin(service, deployments, limit), "deployments", service, report));
        old(service, Text.of("Delivery"), service.delivery().asOf(), "delivery", facts, report);
        old(service, Text.of("Operations"), service.ops().asOf(), "ops", facts, report);
        for (Sli sli : service.slis()) old(service, called(sli), sli.asOf(), "sli " + sli.id(), facts, report);
    }

    private static Text called(Sli sli) {
        return Text.of("{0}", sli.name().orElseGet(() -> sli.id().text()));
    }

    private void old(Service service, Text metric, Optional<LocalDate> asOf, String key, Facts facts, Report report) {
        int limit = report.count(DAYS);
        asOf.map(day -> new Age(day, facts.today()))
                .filter(age -> age.exceeds(limit))
                .map(age -> Text.of(
                        "{0} of {1}: the figures are {2} days old (limit {3}). Measure anew.",
                        metric, service.name(), age.days(), limit))
                .ifPresent(message -> add(message, key, service, report));
    }

    private static Text thin(Service service, int deployments, int limit) {
        return deployments == 1
                ? Text.of(
                        "The change fail rate of {0} rests on 1 deployment (limit {1}). Wait for more.",
                        service.name(), limit)
                : Text.of(
                        "The change fail rate of {0} rests on {1} deployments (limit {2}). Wait for more.",
                        service.name(), deployments, limit);
    }

    private void add(Text message, String key, Service service, Report report) {
        report.add(finding(message, service)
                .keyed(key)
                .next(Text.of("Bring the figures of {0} up to date.", service.name()), service));
    }
}
