package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OperationalShare;
import dev.remit.analysis.OperationalWork.Load;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// ONC-005: a team keeps things running for so much of its time that little is left to make them better.
public final class OperationalOverload implements TeamRule {
    private static final Parameter SRE_SHARE = Parameter.of("sreShare", "0.50", "share")
            .between("0", "1")
            .meaning("The most of its time an SRE team spends on operational work.");

    private static final Parameter TEAM_SHARE = Parameter.of("teamShare", "0.30", "share")
            .between("0", "1")
            .meaning("The most of its time any other team spends on operational work.");

    private static final Metadata METADATA = Metadata.of("ONC-005", "Operational work above the cap", Severity.WARNING)
            .except("An error for an SRE team.")
            .when("The share of its time a team spends on operational work, as stated or else computed from the "
                    + "hours of the services it runs, > {sreShare} for an SRE team, > {teamShare} for another.")
            .why("Operational work grows with the service. A team without time to engineer it away drowns in it.")
            .remedy("Push the overflow to the building teams, cut toil, or hand a service back.")
            .sources("SRE-1", "SRE-5", "SRE-11")
            .parameters(SRE_SHARE, TEAM_SHARE)
            .reports(
                    """
                    "teams": [{ "id": "sre", "name": "Reliability", "specialism": "SRE",
                      "timeSplit": { "operational": 0.6 } }]
                    """,
                    "Reliability spends 60% on operational work (cap 50%). Push overflow to the building"
                            + " team, cut toil, or hand a service back.")
            .accepts("""
                "teams": [{ "id": "sre", "name": "Reliability", "specialism": "SRE",
                  "timeSplit": { "operational": 0.5 } }]
                """)
            .boundaries(
                    Boundary.of(SRE_SHARE, """
                        "teams": [{ "id": "sre", "name": "SRE", "specialism": "SRE",
                          "timeSplit": { "operational": # } }]
                        """).accepts("0.49", "0.5").reports(Severity.ERROR, "0.51"),
                    Boundary.of(TEAM_SHARE, """
                        "teams": [{ "id": "shop", "name": "Shop", "timeSplit": { "operational": # } }]
                        """).accepts("0.29", "0.3").reports(Severity.WARNING, "0.31"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup()) return;
        BigDecimal cap = report.limit(team.is(Specialism.SRE) ? SRE_SHARE : TEAM_SHARE);
        facts.operationalShare(team)
                .filter(share -> Tolerance.exceeds(share.value(), cap))
                .map(share -> next(finding(message(team, share, cap), team), team, facts))
                .map(finding -> team.is(Specialism.SRE) ? finding.as(Severity.ERROR) : finding)
                .ifPresent(report::add);
    }

    private static Text message(Team team, OperationalShare share, BigDecimal cap) {
        String spent = Percent.of(Rounded.to(3, share.value(), cap));
        Text part = switch (share.basis()) {
            case STATED, COMPUTED -> Text.of("{0}", spent);
            case PARTLY_COMPUTED -> Text.of("at least {0}", spent);
        };
        return runsForOthers(team)
                ? Text.of(
                        "{0} spends {1} on operational work (cap {2}). Push overflow to the building team, "
                                + "cut toil, or hand a service back.",
                        team.name(), part, Percent.of(cap))
                : Text.of(
                        "{0} spends {1} on operational work (cap {2}). Cut toil, make its services"
                                + " quieter, or move one.",
                        team.name(), part, Percent.of(cap));
    }

    private static boolean runsForOthers(Team team) {
        return team.is(Specialism.SRE) || team.is(Specialism.OPERATIONS);
    }

    private static Finding next(Finding finding, Team team, Facts facts) {
        return heaviest(team, facts)
                .flatMap(load -> load.service()
                        .map(service -> finding.next(
                                Text.of(
                                        "Look at {0} first: it takes {1} hours a week.",
                                        service.name(), Rounded.to(1, hours(load))),
                                service)))
                .orElseGet(() -> finding.next(Text.of("Write down what takes the time of {0}.", team.name()), team));
    }

    private static Optional<Load> heaviest(Team team, Facts facts) {
        return facts.operationalWork().of(team).stream()
                .filter(load -> hours(load) > 0)
                .max(Comparator.comparingDouble(OperationalOverload::hours));
    }

    private static double hours(Load load) {
        return load.hours().orElse(0.0);
    }
}
