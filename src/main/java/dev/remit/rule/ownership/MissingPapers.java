package dev.remit.rule.ownership;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.List;

/// OWN-004: an important service lacks what responders need to know of it.
public final class MissingPapers implements ServiceRule {
    private static final Parameter TIER =
            Parameter.of("tier", "2", "tier").between("1", "4").meaning("The least important tier that is looked at.");

    private static final Metadata METADATA = Metadata.of(
                    "OWN-004", "Production service lacks its basic papers", Severity.WARNING)
            .when("A production service whose tier ≤ {tier} lacks its description, its runbook or its " + "repository.")
            .why(
                    "Whoever is woken at 3 a.m. needs to know what the service does, how to help it and where its code is.")
            .remedy("Write a description and a runbook, and say where the code is.")
            .sources("PD")
            .parameters(TIER)
            .reports("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "description": "Holds items",
                  "repoUrl": " " }]
                """, "Cart (tier 1) lacks a runbook and a repository. Responders need them at 3 a.m.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "description": "Holds items",
                  "repoUrl": "https://example.org/cart", "runbookUrl": "https://example.org/cart/runbook" }]
                """)
            .boundaries(
                    Boundary.of(TIER, """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": # }]
                """).reports(Severity.WARNING, "1", "2").accepts("3"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        int tier = service.tier().orElse(Integer.MAX_VALUE);
        if (tier > report.count(TIER)) return;
        var missing = missing(service);
        if (missing.isEmpty()) return;
        var message = Text.of(
                "{0} (tier {1}) lacks {2}. Responders need them at 3 a.m.", service.name(), tier, Words.list(missing));
        report.add(finding(message, service)
                .next(Text.of("Write down {0} of {1}.", Words.list(missing), service.name()), service));
    }

    private static List<Text> missing(Service service) {
        var missing = new ArrayList<Text>();
        if (service.description().filter(text -> !text.isBlank()).isEmpty()) missing.add(Text.of("a description"));
        if (service.runbookUrl().filter(text -> !text.isBlank()).isEmpty()) missing.add(Text.of("a runbook"));
        if (service.repoUrl().filter(text -> !text.isBlank()).isEmpty()) missing.add(Text.of("a repository"));
        return missing;
    }
}
