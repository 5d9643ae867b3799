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

/// OWN-006: too few people can support an important service.
public final class LowBusFactor implements ServiceRule {
    private static final Parameter MINIMUM = Parameter.of("minimum", "2", "people")
            .between("1", "20")
            .meaning("The people who must be able to support the service alone.");

    private static final Parameter TIER =
            Parameter.of("tier", "2", "tier").between("1", "4").meaning("The least important tier that is looked at.");

    private static final Metadata METADATA = Metadata.of("OWN-006", "Bus factor too low", Severity.WARNING)
            .except("An error for a service of tier 1.")
            .when("A production service whose tier ≤ {tier} can be supported by fewer than {minimum} people. "
                    + "These are the people listed to know it well enough; where nobody is listed, the number given "
                    + "for it.")
            .why("When the only person who knows a service is ill, asleep or gone, nobody can repair it.")
            .remedy("Pair, rotate, or document until enough people can support the service alone.")
            .sources("APP", "PD")
            .parameters(MINIMUM, TIER)
            .reports("""
                "services": [{ "id": "search", "name": "Search", "lifecycle": "GA", "tier": 2, "peopleWhoKnow": 1 }]
                """, "Only 1 person can support Search. Pair, rotate, or document until at least 2 can.")
            .accepts("""
                "services": [{ "id": "search", "name": "Search", "lifecycle": "GA", "tier": 2, "peopleWhoKnow": 2 }]
                """)
            .boundaries(
                    Boundary.of(MINIMUM, """
                        "services": [{ "id": "search", "name": "Search", "lifecycle": "GA", "tier": 2,
                          "peopleWhoKnow": # }]
                        """).reports(Severity.WARNING, "1").accepts("2", "3"),
                    Boundary.of(TIER, """
                        "services": [{ "id": "search", "name": "Search", "lifecycle": "GA", "tier": #,
                          "peopleWhoKnow": 1 }]
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
        if (!service.isProduction()) return;
        int tier = service.tier().orElse(Integer.MAX_VALUE);
        if (tier > report.count(TIER)) return;
        int minimum = report.count(MINIMUM);
        int people = facts.busFactor().of(service).orElse(minimum);
        if (people >= minimum) return;
        var finding = finding(message(service, people, minimum), service)
                .next(Text.of("Write down who knows {0}, and who learns it next.", service.name()), service);
        report.add(tier == 1 ? finding.as(Severity.ERROR) : finding);
    }

    private static Text message(Service service, int people, int minimum) {
        return switch (people) {
            case 0 ->
                Text.of(
                        "Nobody can support {0} alone. Pair, rotate, or document until at least {1} can.",
                        service.name(), minimum);
            case 1 ->
                Text.of(
                        "Only 1 person can support {0}. Pair, rotate, or document until at least {1} can.",
                        service.name(), minimum);
            default ->
                Text.of(
                        "Only {0} people can support {1}. Pair, rotate, or document until at least {2} can.",
                        people, service.name(), minimum);
        };
    }
}
