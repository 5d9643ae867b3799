package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.Engagements;
import dev.remit.model.Engagement;
import dev.remit.model.EngagementState;
import dev.remit.model.HandBack;
import dev.remit.model.OpenAction;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Slo;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// A condition that is met: the field of the terms it stands in, what it is about, and the figures.
    private record Condition(String field, Text what, Object value, Object limit) {}

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
        var terms = engagement.flatMap(Engagement::handBack);
        if (terms.isEmpty()) return;
        Stream.of(
                        missedWindows(service, terms.get()),
                        operationalShare(structure.sreTeam(service), terms.get()),
                        openAction(engagement.get(), terms.get(), facts.today()))
                .flatMap(Optional::stream)
                .forEach(met -> report.add(finding(met, service, engagement.get(), structure.builder(service))));
    }

    private Finding finding(Condition met, Service service, Engagement engagement, Optional<Team> builder) {
        var finding = builder.map(team -> finding(message(met, service, team.name()), service, team))
                .orElseGet(() -> finding(message(met, service, Text.of("the building team")), service));
        return finding.keyed(met.field())
                .repair(
                        Text.of("Give notice of the hand-back of {0}", service.name()),
                        Engagements.giveNotice(engagement.ref()));
    }

    private static Text message(Condition met, Service service, Object builder) {
        return Text.of(
                "{0} meets hand-back condition: {1} ({2}, limit {3}). Talk to {4}; give notice or record why not.",
                service.name(), met.what(), met.value(), met.limit(), builder);
    }

    private static Optional<Condition> missedWindows(Service service, HandBack terms) {
        return service.slos().stream()
                .flatMap((Slo slo) -> slo.missedWindowsInARow().stream())
                .max(Integer::compare)
                .filter(missed -> missed >= terms.sloMissedWindows())
                .map(missed -> new Condition(
                        "sloMissedWindows", Text.of("missed windows in a row"), missed, terms.sloMissedWindows()));
    }

    private static Optional<Condition> operationalShare(Optional<Team> sre, HandBack terms) {
        return sre.flatMap(team -> team.timeSplit()
                .operational()
                .filter(share -> Tolerance.exceeds(share, terms.opsShareOver()))
                .map(share -> new Condition(
                        "opsShareOver",
                        Text.of("operational share of {0}", team.name()),
                        Percent.of(share),
                        Percent.of(terms.opsShareOver()))));
    }

    private static Optional<Condition> openAction(Engagement engagement, HandBack terms, LocalDate today) {
        return engagement.reviews().stream()
                .flatMap(review -> review.openActions().stream())
                .flatMap((OpenAction action) -> action.since().stream())
                .map(since -> ChronoUnit.DAYS.between(since, today))
                .max(Long::compare)
                .filter(days -> days > terms.openPrrActionsOlderThanDays())
                .map(days -> new Condition(
                        "openPrrActionsOlderThanDays",
                        Text.of("days a review action is open"),
                        days,
                        terms.openPrrActionsOlderThanDays()));
    }
}
