package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.edit.Rotations;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// ONC-006: an unanswered page of an important service has nowhere to go. Silent while a rotation does not say.
public final class MissingSecondLine implements ServiceRule {
    private static final Parameter TIER =
            Parameter.of("tier", "2", "tier").between("1", "4").meaning("The least important tier that is looked at.");

    private static final Parameter LEVELS = Parameter.of("levels", "2", "levels")
            .between("1", "10")
            .meaning("The levels an unanswered page must climb.");

    private static final Parameter FIRST_TIER = Parameter.of("firstTierLevels", "3", "levels")
            .between("1", "10")
            .meaning("The levels an unanswered page of a tier 1 service must climb.");

    private static final Metadata METADATA = Metadata.of(
                    "ONC-006", "No second line for an important service", Severity.WARNING)
            .when("The most escalation levels among the rotations of a production service whose tier ≤ "
                    + "{tier} are fewer than {levels}, or than {firstTierLevels} for tier 1.")
            .why("A phone may be flat and a person may be ill; a page that nobody hears is an outage that goes on.")
            .remedy("Add a level to the rotation: a second person, then someone who leads.")
            .sources("PD", "SRE-11")
            .parameters(TIER, LEVELS, FIRST_TIER)
            .reports(
                    """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2 },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "tier": 1 }],
                "rotations": [{ "id": "all", "name": "Everyone", "serviceIds": ["cart"], "escalationLevels": 1 },
                  { "id": "money", "name": "Money", "serviceIds": ["ledger"], "escalationLevels": 2 }]
                """,
                    "Cart has 1 escalation level (tier 2 needs 2); an unanswered page stops there.",
                    "Ledger has 2 escalation levels (tier 1 needs 3); an unanswered page stops there.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2 },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "tier": 1 },
                  { "id": "rates", "name": "Rates", "lifecycle": "GA", "tier": 1 }],
                "rotations": [{ "id": "all", "name": "Everyone", "serviceIds": ["cart", "ledger"],
                    "escalationLevels": 2 },
                  { "id": "money", "name": "Money", "serviceIds": ["ledger"], "escalationLevels": 3 }]
                """)
            .boundaries(
                    Boundary.of(TIER, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": # }],
                        "rotations": [{ "id": "all", "name": "All", "serviceIds": ["cart"], "escalationLevels": 1 }]
                        """).reports(Severity.WARNING, "1", "2").accepts("3"),
                    Boundary.of(LEVELS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2 }],
                        "rotations": [{ "id": "all", "name": "All", "serviceIds": ["cart"], "escalationLevels": # }]
                        """).reports(Severity.WARNING, "1").accepts("2", "3"),
                    Boundary.of(FIRST_TIER, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1 }],
                        "rotations": [{ "id": "all", "name": "All", "serviceIds": ["cart"], "escalationLevels": # }]
                        """).reports(Severity.WARNING, "2").accepts("3", "4"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        int tier = service.tier().orElse(Integer.MAX_VALUE);
        if (tier > report.count(TIER)) return;
        int needed = report.count(tier == 1 ? FIRST_TIER : LEVELS);
        highest(facts.structure().rotations(service))
                .filter(rotation -> levels(rotation) < needed)
                .ifPresent(rotation -> report.add(finding(service, tier, rotation, needed)));
    }

    private Finding finding(Service service, int tier, Rotation rotation, int needed) {
        return finding(message(service, tier, levels(rotation), needed), service)
                .repair(
                        Text.of("Let pages of {0} climb {1} levels", rotation.name(), needed),
                        Rotations.escalate(rotation.ref(), needed))
                .next(Text.of("Name who is called when nobody in {0} answers.", rotation.name()), rotation);
    }

    private static Text message(Service service, int tier, int levels, int needed) {
        return levels == 1
                ? Text.of(
                        "{0} has 1 escalation level (tier {1} needs {2}); an unanswered page stops there.",
                        service.name(), tier, needed)
                : Text.of(
                        "{0} has {1} escalation levels (tier {2} needs {3}); an unanswered page stops there.",
                        service.name(), levels, tier, needed);
    }

    /// The rotation with the most levels; empty where one of them does not say how many it has.
    private static Optional<Rotation> highest(List<Rotation> rotations) {
        boolean known =
                rotations.stream().noneMatch(each -> each.escalationLevels().isEmpty());
        return known ? rotations.stream().max(Comparator.comparingInt(MissingSecondLine::levels)) : Optional.empty();
    }

    private static int levels(Rotation rotation) {
        return rotation.escalationLevels().orElse(0);
    }
}
