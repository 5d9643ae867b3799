package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.edit.Dependencies;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;

/// INT-004: a service that lives on needs one that is gone. One finding a dependency.
public final class RetiredDependency implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "INT-004", "Live service depends on a retired one", Severity.ERROR)
            .when("A production service that is not deprecated depends on a retired service.")
            .why("Either the dependency is long gone from the code, or the service that was retired still runs unseen.")
            .remedy("Move the dependency to what took over, or undo the retirement.")
            .sources("APP", "BS")
            .reports("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "RETIRED" }]
                """, "Cart depends on retired Ledger. Move the dependency or undo the retirement.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "DEPRECATED",
                    "dependsOn": [{ "serviceId": "mainframe" }] },
                  { "id": "mainframe", "name": "Mainframe", "lifecycle": "RETIRED" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    /// From the retired services to those that need them, as they are the few.
    @Override
    public void check(Service needed, Facts facts, Report report) {
        if (!needed.is(Lifecycle.RETIRED)) return;
        for (Service service : facts.structure().callers(needed))
            if (isLive(service)) report.add(finding(service, needed));
    }

    private static boolean isLive(Service service) {
        return service.isProduction() && !service.is(Lifecycle.DEPRECATED);
    }

    private Finding finding(Service service, Service needed) {
        var message = Text.of(
                "{0} depends on retired {1}. Move the dependency or undo the retirement.",
                service.name(), needed.name());
        return finding(message, service, needed)
                .repair(
                        Text.of("Remove the dependency of {0} on {1}", service.name(), needed.name()),
                        Dependencies.drop(service.ref(), needed.ref()))
                .next(Text.of("Find out whether {0} still runs.", needed.name()), needed);
    }
}
