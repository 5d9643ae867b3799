package dev.remit.rule.reliability;

import dev.remit.analysis.Availability;
import dev.remit.analysis.Availability.Link;
import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// SLO-005: a hard dependency is not one nine better than the service that needs it. One finding a dependency.
public final class MissingNine implements ServiceRule {
    private static final Parameter FACTOR = Parameter.of("factor", "10", "times")
            .between("1", "1000")
            .meaning("How many times less a dependency may fail than the service that needs it.");

    private static final Metadata METADATA = Metadata.of("SLO-005", "Extra nine missing", Severity.INFO)
            .except("A warning for a service of tier 1.")
            .when("A production service with a target t needs another hard whose target d is known, and 1 − d > "
                    + "(1 − t) ÷ {factor}. Not where SLO-003 is reported.")
            .why("A service that is to fail in its own ways too needs dependencies that fail ten times less.")
            .remedy("Agree on a better target for the dependency, or make it soft.")
            .sources("CALC")
            .parameters(FACTOR)
            .reports("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA",
                    "dependsOn": [{ "serviceId": "ledger", "agreedTarget": 0.9999 }],
                    "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.9995 }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA" }]
                """, "Ledger offers 99.99%; one nine more than Cart would be 99.995%.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA",
                    "dependsOn": [{ "serviceId": "ledger", "agreedTarget": 0.99995 }],
                    "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.9995 }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA" }]
                """)
            .boundaries(
                    Boundary.of(FACTOR, """
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA",
                    "dependsOn": [{ "serviceId": "ledger", "agreedTarget": # }],
                    "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.99 }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA" }]
                """).reports(Severity.INFO, "0.9989").accepts("0.999", "0.9991"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var availability = facts.availability();
        var promised = availability.target(service);
        if (promised.isEmpty() || availability.isOverpromised(service)) return;
        BigDecimal need = Availability.better(promised.get(), report.limit(FACTOR));
        for (Link link : availability.links(service)) {
            if (Tolerance.exceeds(need, link.offered())) add(link, service, need, report);
        }
    }

    private void add(Link link, Service service, BigDecimal need, Report report) {
        for (var member : link.members()) {
            if (!Tolerance.exceeds(need, member.target())) continue;
            Service needed = member.service();
            var message = Text.of(
                    "{0} offers {1}; one nine more than {2} would be {3}.",
                    needed.name(), Percent.of(member.target()), service.name(), Percent.of(need));
            Finding finding = finding(message, needed, service)
                    .next(
                            Text.of("Agree with the owner of {0} on what {1} needs.", needed.name(), service.name()),
                            needed);
            report.add(service.tier().filter(tier -> tier == 1).isPresent() ? finding.as(Severity.WARNING) : finding);
        }
    }
}
