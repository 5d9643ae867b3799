package dev.remit.rule.raci;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.raci.Activity;
import dev.remit.raci.Fallback;
import dev.remit.rule.Binding;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import dev.remit.text.Words;

/// RAC-007: no team fills a role of a service in production, so its duties fall to another. One finding a role.
public final class UnfilledRole implements Rule {
    private static final Metadata METADATA = Metadata.of("RAC-007", "Role has no team", Severity.WARNING)
            .when("A role with an R or an A for a production service is filled by no team, so that the letter "
                    + "falls to another role. One finding a service and role.")
            .why("Duties that fall to a team by default fall to people who were never asked and may lack the skill.")
            .remedy("Bind a team to the role, or accept that the other team does its work.")
            .sources("APP")
            .reports(
                    """
                    "organisation": { "name": "Test", "defaults": [{ "role": "MANAGER", "teamId": "heads" }] },
                    "teams": [{ "id": "guard", "name": "Guard", "specialism": "SECURITY" },
                      { "id": "heads", "name": "Heads" }, { "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
                    """,
                    "No SECURITY team for Cart; 3 activities fall to Shop: PLN-05, OPS-05 and GOV-01. Accept this or"
                            + " bind a team.")
            .accepts("""
                "organisation": { "name": "Test", "defaults": [
                  { "role": "MANAGER", "teamId": "heads" }, { "role": "SECURITY", "teamId": "guard" }] },
                "teams": [{ "id": "guard", "name": "Guard", "specialism": "SECURITY" },
                  { "id": "heads", "name": "Heads" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (Service service : facts.production()) {
            for (Fallback fallback : facts.raci().matrix(service).fallbacks())
                report.add(finding(service, fallback, facts));
        }
    }

    private Finding finding(Service service, Fallback fallback, Facts facts) {
        String role = fallback.role().code();
        return finding(message(service, fallback), service)
                .keyed(role)
                .repairs(Binding.repairs(fallback.role(), service, facts))
                .next(Text.of("Choose a team that fills {0} for {1}.", role, service.name()), service);
    }

    private static Text message(Service service, Fallback fallback) {
        String role = fallback.role().code();
        String team = fallback.team().name();
        var codes = fallback.activities().stream().map(Activity::code).toList();
        return codes.size() == 1
                ? Text.of(
                        "No {0} team for {1}; 1 activity falls to {2}: {3}. Accept this or bind a team.",
                        role, service.name(), team, codes.getFirst())
                : Text.of(
                        "No {0} team for {1}; {2} activities fall to {3}: {4}. Accept this or bind a team.",
                        role, service.name(), codes.size(), team, Words.list(codes));
    }
}
