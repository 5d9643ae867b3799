package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.analysis.HandBackTerm;
import dev.remit.edit.Engagements;
import dev.remit.model.Engagement;
import dev.remit.model.EngagementState;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// OPM-005: what was agreed to end an engagement has come to pass, and nobody gave notice. One finding a condition.
public final class HandBackDue implements ServiceRule {
    private static final Metadata METADATA = Metadata.of("OPM-005", "Hand-back condition is met", Severity.WARNING)
            .when("SRE is on call for a production service, no notice was given, and a hand-back condition of "
                    + "the engagement is met: windows missed in a row ≥ its limit, operational share of the SRE "
                    + "team > its limit, or an open action of a review is older than its limit.")
            .why("SRE support is conditional: a condition that is passed over once no longer protects anyone.")
            .remedy("Talk to the building team; give notice, or record why not.")
            .sources("WB-18", "SMITH", "SRE-32")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" },
                      { "id": "sre", "name": "SRE", "specialism": "SRE", "timeSplit": { "operational": 0.6 } }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                      "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" },
                      "slos": [{ "id": "availability", "missedWindowsInARow": 3 }] }],
                    "engagements": [{ "id": "sre-cart", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN",
                      "handBack": { "sloMissedWindows": 2 },
                      "reviews": [{ "date": "2026-01-10", "outcome": "PASSED_WITH_ACTIONS",
                        "openActions": [{ "text": "Write a runbook", "since": "2026-01-10" }] }] }]
                    """,
                    "Cart meets hand-back condition: days a review action is open (142, limit 90). "
                            + "Talk to Shop; give notice or record why not.",
                    "Cart meets hand-back condition: operational share of SRE (60%, limit 50%). "
                            + "Talk to Shop; give notice or record why not.",
                    "Cart meets hand-back condition: missed windows in a row (3, limit 2). "
                            + "Talk to Shop; give notice or record why not.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" },
                  { "id": "sre", "name": "SRE", "specialism": "SRE", "timeSplit": { "operational": 0.5 } }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" },
                  "slos": [{ "id": "availability", "missedWindowsInARow": 1 }] }],
                "engagements": [{ "id": "sre-cart", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN",
                  "handBack": { "sloMissedWindows": 2 },
                  "reviews": [{ "date": "2026-03-03", "outcome": "PASSED_WITH_ACTIONS",
                    "openActions": [{ "text": "Write a runbook", "since": "2026-03-03" }] }] }]
                """)
            .boundaries(
                    Boundary.of("missed windows", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "operating": { "model": "SRE_RUN" }, "slos": [{ "id": "up", "missedWindowsInARow": # }] }],
                        "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "RUN",
                          "handBack": { "sloMissedWindows": 3 } }]
                        """).accepts("2").reports(Severity.WARNING, "3", "4"),
                    Boundary.of("the operational share", """
                        "teams": [{ "id": "sre", "name": "SRE", "timeSplit": { "operational": # } }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "operating": { "model": "SRE_RUN" } }],
                        "engagements": [{ "id": "sre-cart", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN",
                          "handBack": { "opsShareOver": 0.4 } }]
                        """)
                            .accepts("0.39", "0.4")
                            .reports(Severity.WARNING, "0.41"),
                    Boundary.of("days a review action is open", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "operating": { "model": "SRE_RUN" } }],
                        "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "RUN", "handBack": {},
                          "reviews": [{ "date": "2026-01-10", "outcome": "PASSED_WITH_ACTIONS",
                            "openActions": [{ "text": "Write a runbook", "since": "#" }] }] }]
                        """)
                            .accepts("2026-03-04", "2026-03-03")
                            .reports(Severity.WARNING, "2026-03-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var structure = facts.structure();
        if (structure.model(service).filter(OperatingModel::putsSreOnCall).isEmpty()) return;
        var engagement = structure.engagement(service).filter(it -> it.state() != EngagementState.HANDBACK_NOTICE);
        if (engagement.isEmpty()) return;
        HandBackTerm.of(service, engagement.get(), structure).stream()
                .filter(HandBackTerm::isMet)
                .forEach(met -> report.add(finding(met, service, engagement.get(), structure)));
    }

    private Finding finding(HandBackTerm met, Service service, Engagement engagement, Structure structure) {
        var builder = structure.builder(service);
        var message = Text.of(
                "{0} meets hand-back condition: {1} ({2}, limit {3}). Talk to {4}; give notice or record why not.",
                service.name(),
                what(met, engagement, structure),
                figure(met, met.value()),
                figure(met, met.limit()),
                builder.<Object>map(Team::name).orElseGet(() -> Text.of("the building team")));
        var finding = builder.map(team -> finding(message, service, team)).orElseGet(() -> finding(message, service));
        return finding.keyed(field(met))
                .repair(
                        Text.of("Give notice of the hand-back of {0}", service.name()),
                        Engagements.giveNotice(engagement.ref()));
    }

    /// The field of the terms that it stands in.
    private static String field(HandBackTerm met) {
        return switch (met.condition()) {
            case MISSED_WINDOWS -> "sloMissedWindows";
            case OPERATIONAL_SHARE -> "opsShareOver";
            case OPEN_ACTION -> "openPrrActionsOlderThanDays";
        };
    }

    private static Text what(HandBackTerm met, Engagement engagement, Structure structure) {
        return switch (met.condition()) {
            case MISSED_WINDOWS -> Text.of("missed windows in a row");
            case OPERATIONAL_SHARE ->
                Text.of(
                        "operational share of {0}",
                        engagement.sreTeamId().map(structure::nameOf).orElse(""));
            case OPEN_ACTION -> Text.of("days a review action is open");
        };
    }

    private static Object figure(HandBackTerm met, BigDecimal value) {
        return switch (met.condition()) {
            case MISSED_WINDOWS, OPEN_ACTION -> value;
            case OPERATIONAL_SHARE -> Percent.of(value);
        };
    }
}
