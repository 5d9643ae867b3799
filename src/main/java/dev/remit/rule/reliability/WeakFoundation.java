package dev.remit.rule.reliability;

import dev.remit.analysis.Facts;
import dev.remit.edit.Dependencies;
import dev.remit.edit.Services;
import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;

/// SLO-007: an important service cannot do without one that matters less. One finding a dependency.
public final class WeakFoundation implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "SLO-007", "Important service leans on a less important one", Severity.WARNING)
            .when("A production service needs another hard whose tier number is higher than its own.")
            .why("A service is cared for as its tier says; when one that everything needs ranks low, help comes late.")
            .remedy("Raise the tier of the dependency, or make it soft.")
            .sources("ATL", "CALC", "APP")
            .reports(
                    """
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "dependsOn": [{ "serviceId": "ledger" }] },
                  { "id": "ledger", "name": "Ledger", "tier": 2 }]
                """,
                    "Tier 1 service Cart needs tier 2 service Ledger. Raise Ledger's tier or soften the dependency.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
                    "dependsOn": [{ "serviceId": "ledger", "strength": "SOFT" }, { "serviceId": "rates" }] },
                  { "id": "ledger", "name": "Ledger", "tier": 2 }, { "id": "rates", "name": "Rates" }]
                """)
            .boundaries(Boundary.of("the tier of the service", """
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "dependsOn": [{ "serviceId": "ledger" }] },
                  { "id": "ledger", "name": "Ledger", "tier": # }]
                """)
                    .accepts("1", "2")
                    .reports(Severity.WARNING, "3"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() || service.tier().isEmpty()) return;
        int tier = service.tier().get();
        service.dependsOn().stream()
                .filter(Dependency::isHard)
                .flatMap(each -> facts.structure().service(each.serviceId()).stream())
                .filter(needed -> needed.tier().orElse(tier) > tier)
                .forEach(needed -> report.add(finding(service, needed, tier)));
    }

    private Finding finding(Service service, Service needed, int tier) {
        var message = Text.of(
                "Tier {0} service {1} needs tier {2} service {3}. Raise {3}'s tier or soften the dependency.",
                tier, service.name(), needed.tier().orElse(tier), needed.name());
        return finding(message, service, needed)
                .repair(Text.of("Raise {0} to tier {1}", needed.name(), tier), Services.raise(needed.ref(), tier))
                .repair(
                        Text.of("Make {0} a soft dependency of {1}", needed.name(), service.name()),
                        Dependencies.soften(service.ref(), needed.ref()))
                .next(
                        Text.of("Ask whether {0} can do without {1} for a while.", service.name(), needed.name()),
                        service);
    }
}
