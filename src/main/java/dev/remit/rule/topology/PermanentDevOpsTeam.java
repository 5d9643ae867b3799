package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.edit.Teams;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.model.TopologyType;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import java.util.Optional;

/// TOP-008: a DevOps team stands between development and operations for good (anti-types B and D).
public final class PermanentDevOpsTeam implements TeamRule {
    private static final Parameter MONTHS = Parameter.of("months", "18", "months")
            .between("1", "120")
            .meaning("The longest time from the founding of a temporary DevOps team to its end.");

    private static final Parameter SERVICES = Parameter.of("services", "3", "services")
            .between("1", "1000")
            .meaning("The services whose delivery flows pass through the team from which on it is a gate.");

    private static final Metadata METADATA = Metadata.of(
                    "TOP-008", "Permanent DevOps team between Dev and Ops (anti-types B and D)", Severity.WARNING)
            .when("A DevOps team is not temporary or has no end, or lasts longer than {months} months, or is a "
                    + "step in the flows of at least {services} services.")
            .why("A team between two silos adds a third one: each change waits for it, and the two still do not talk.")
            .remedy("Let the team end once both sides work together, or make it a platform or enabling team.")
            .sources("DT", "APP")
            .parameters(MONTHS, SERVICES)
            .reports(
                    """
                    "teams": [
                      { "id": "glue", "name": "Glue", "specialism": "DEVOPS", "temporary": true,
                        "since": "2025-01-01", "endDate": "2026-12-31" },
                      { "id": "tools", "name": "Tools", "specialism": "DEVOPS" }]
                    """,
                    "Glue stands between development and operations from 2025-01-01 to 2026-12-31, longer than 18"
                            + " months. Let it end earlier, or make it a platform or enabling team.",
                    "Tools stands between development and operations without an end. Give it an end date, or make it a"
                            + " platform or enabling team.")
            .accepts("""
                "teams": [
                  { "id": "glue", "name": "Glue", "specialism": "DEVOPS", "temporary": true,
                    "since": "2025-12-01", "endDate": "2026-12-31" },
                  { "id": "tools", "name": "Tools", "specialism": "PLATFORM" }]
                """)
            .boundaries(
                    Boundary.of(MONTHS, """
                        "teams": [{ "id": "glue", "name": "Glue", "specialism": "DEVOPS", "temporary": true,
                          "since": "2025-01-01", "endDate": "#" }]
                        """)
                            .accepts("2026-06-30", "2026-07-01")
                            .reports(Severity.WARNING, "2026-07-02"),
                    Boundary.of(SERVICES, """
                        "teams": [{ "id": "glue", "name": "Glue", "specialism": "DEVOPS", "temporary": true,
                          "since": "2026-01-01", "endDate": "2026-12-31" }],
                        "services": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" },
                          { "id": "d", "name": "D" }],
                        "deliveryFlows": [
                          { "id": "1", "serviceId": "a", "steps": [{ "id": "s", "teamId": "glue" }] },
                          { "id": "2", "serviceId": "b", "steps": [{ "id": "s", "teamId": "glue" }] }#]
                        """).accepts("").reports(Severity.WARNING, """
                        , { "id": "3", "serviceId": "c", "steps": [{ "id": "s", "teamId": "glue" }] }
                        """, """
                        , { "id": "3", "serviceId": "c", "steps": [{ "id": "s", "teamId": "glue" }] },
                        { "id": "4", "serviceId": "d", "steps": [{ "id": "s", "teamId": "glue" }] }
                        """));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup() || !team.is(Specialism.DEVOPS) || team.status() == TeamStatus.DISSOLVED) return;
        permanent(team)
                .or(() -> lasting(team, report.count(MONTHS)))
                .or(() -> passed(team, facts, report.count(SERVICES)))
                .ifPresent(message -> report.add(finding(message, team)
                        .repair(
                                Text.of("Make {0} a platform team", team.name()),
                                Teams.specialise(team.ref(), Specialism.PLATFORM, TopologyType.PLATFORM))
                        .next(Text.of("Agree on the day {0} ends.", team.name()), team)));
    }

    private static Optional<Text> permanent(Team team) {
        return team.temporary() && team.endDate().isPresent()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "{0} stands between development and operations without an end. Give it an end date, or make it"
                                + " a platform or enabling team.",
                        team.name()));
    }

    private static Optional<Text> lasting(Team team, int months) {
        return team.since()
                .flatMap(since -> team.endDate()
                        .filter(end -> end.isAfter(since.plusMonths(months)))
                        .map(end -> Text.of(
                                "{0} stands between development and operations from {1} to {2}, longer than {3} months."
                                        + " Let it end earlier, or make it a platform or enabling team.",
                                team.name(), since, end, months)));
    }

    private static Optional<Text> passed(Team team, Facts facts, int most) {
        int services = facts.stations().services(team).size();
        return services < most
                ? Optional.empty()
                : Optional.of(Text.of(
                        "{0} is a step on the way to production of {1} services (from {2} on it is a gate). Let their"
                                + " builders take the step, or make it a platform or enabling team.",
                        team.name(), services, most));
    }
}
