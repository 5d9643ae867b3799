package dev.remit.rule.reliability;

import dev.remit.analysis.Availability;
import dev.remit.analysis.Facts;
import dev.remit.edit.Objectives;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// SLO-001: an important service has no objective.
public final class MissingObjective implements ServiceRule {
    private static final BigDecimal FIRST_TIER = new BigDecimal("0.999");
    private static final BigDecimal OTHER_TIERS = new BigDecimal("0.995");
    private static final int PLACES = 4;

    private static final Parameter TIER = Parameter.of("tier", "2", "tier")
            .between("1", "4")
            .meaning("The least important tier that needs an objective.");

    private static final Metadata METADATA = Metadata.of(
                    "SLO-001", "Important service without an SLO", Severity.WARNING)
            .except("An error for a service of tier 1.")
            .when("A production service whose tier ≤ {tier} has no SLO.")
            .why("Without an objective every outage is an argument, and there is no budget to spend on change.")
            .remedy("Agree with product on an availability objective that users would notice the loss of.")
            .sources("WB-20", "PD")
            .parameters(TIER)
            .reports("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2 }]
                """, "Cart (tier 2) has no objective; nobody can say whether it is reliable enough.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2,
                  "slos": [{ "id": "availability", "target": 0.999 }] }]
                """)
            .boundaries(Boundary.of(TIER, """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": # }]
                """)
                    .reports(Severity.ERROR, "1")
                    .reports(Severity.WARNING, "2")
                    .accepts("3"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() || !service.slos().isEmpty()) return;
        int tier = service.tier().orElse(Integer.MAX_VALUE);
        if (tier > report.count(TIER)) return;
        var message = Text.of(
                "{0} (tier {1}) has no objective; nobody can say whether it is reliable enough.", service.name(), tier);
        var finding = finding(message, service)
                .repairs(promises(service, tier, facts.availability()))
                .next(Text.of("Ask product how much loss of {0} users would accept.", service.name()), service);
        report.add(tier == 1 ? finding.as(Severity.ERROR) : finding);
    }

    /// A usual target of the tier, or what the dependencies of the service allow where that is less.
    private static List<Repair> promises(Service service, int tier, Availability availability) {
        BigDecimal ceiling = Availability.ceiling(availability.links(service)).setScale(PLACES, RoundingMode.FLOOR);
        BigDecimal target = ceiling.min(tier == 1 ? FIRST_TIER : OTHER_TIERS);
        if (target.signum() == 0) return List.of();
        return List.of(new Repair(
                Text.of("Add an availability objective of {0} to {1}", Percent.of(target), service.name()),
                Objectives.promise(service.ref(), target)));
    }
}
