package dev.remit.rule.reliability;

import dev.remit.analysis.Availability;
import dev.remit.analysis.Availability.Link;
import dev.remit.analysis.Availability.Need;
import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.Dependencies;
import dev.remit.edit.Objectives;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Percent;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// SLO-003: a service promises more than its hard dependencies allow.
public final class Overpromise implements ServiceRule {
    private static final int PLACES = 5;

    private static final Metadata METADATA = Metadata.of(
                    "SLO-003", "Target above what dependencies allow", Severity.ERROR)
            .when("The availability target of a production service > the product of the known targets of its "
                    + "hard dependencies, each weighed by its share of impact; alternatives count as one that fails "
                    + "only when all do.")
            .why("When a hard dependency is down, so is the service: its target cannot be met however well it is run.")
            .remedy("Make the weakest dependency soft, add redundancy, or lower the target.")
            .sources("CALC")
            .reports(
                    """
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }],
                        "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                        "slos": [{ "id": "up", "sliId": "up", "target": 0.9995 }] },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA",
                        "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                        "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] }]
                    """,
                    "Cart promises 99.95%, but its hard dependencies allow at most 99.9%. "
                            + "Weakest: Ledger (99.9%). Soften it, add redundancy, or lower the target.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA",
                    "dependsOn": [
                      { "serviceId": "ledger", "redundancyGroup": "ledgers" },
                      { "serviceId": "second-ledger", "redundancyGroup": "ledgers", "agreedTarget": 0.99 }],
                    "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.9995 }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA",
                    "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] },
                  { "id": "second-ledger", "name": "Second ledger", "lifecycle": "GA" }]
                """)
            .boundaries(Boundary.of("what the dependency allows", """
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA",
                    "dependsOn": [{ "serviceId": "ledger", "agreedTarget": 0.999 }],
                    "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": # }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA" }]
                """)
                    .accepts("0.9989", "0.999", "0.9990000005")
                    .reports(Severity.ERROR, "0.9991"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var availability = facts.availability();
        var promised = availability.target(service);
        if (promised.isEmpty()) return;
        var links = availability.links(service);
        BigDecimal ceiling = Availability.ceiling(links);
        if (!Tolerance.exceeds(promised.get(), ceiling)) return;
        Link weakest =
                links.stream().min(Comparator.comparing(Link::availability)).orElseThrow();
        Need need = weakest.weakest();
        var message = Text.of(
                "{0} promises {1}, but its hard dependencies allow at most {2}. Weakest: {3} ({4}). "
                        + "Soften it, add redundancy, or lower the target.",
                service.name(),
                Percent.of(promised.get()),
                Percent.of(ceiling),
                need.service().name(),
                Percent.of(need.target()));
        report.add(finding(message, service, need.service())
                .repairs(Stream.concat(
                                lowering(service, ceiling).stream(),
                                softening(service, promised.get(), links, weakest).stream())
                        .toList())
                .next(
                        Text.of(
                                "Ask whether {0} can do without {1} for a while.",
                                service.name(), need.service().name()),
                        service));
    }

    private static Optional<Repair> lowering(Service service, BigDecimal ceiling) {
        BigDecimal target = ceiling.setScale(PLACES, RoundingMode.FLOOR);
        if (target.signum() == 0) return Optional.empty();
        return Optional.of(new Repair(
                Text.of("Lower the target of {0} to {1}", service.name(), Percent.of(target)),
                Objectives.lower(service.ref(), target)));
    }

    /// Only where the others allow the target and the weakest link is a single dependency.
    private static Optional<Repair> softening(Service service, BigDecimal promised, List<Link> links, Link weakest) {
        var others = links.stream().filter(link -> link != weakest).toList();
        if (weakest.members().size() > 1 || Tolerance.exceeds(promised, Availability.ceiling(others)))
            return Optional.empty();
        Service needed = weakest.weakest().service();
        return Optional.of(new Repair(
                Text.of("Make {0} a soft dependency of {1}", needed.name(), service.name()),
                Dependencies.soften(service.ref(), needed.ref())));
    }
}
