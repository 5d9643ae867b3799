package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Severity;
import dev.remit.model.SreStyle;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.model.TopologyType;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/// TOP-001: a team has too few people to stand in for each other, or too many to be one.
public final class UnworkableTeamSize implements TeamRule {
    private static final Parameter LEAST =
            Parameter.of("least", "5", "people").between("1", "50").meaning("The fewest people of a team.");

    private static final Parameter LEAST_HELPING = Parameter.of("leastHelping", "2", "people")
            .between("1", "50")
            .meaning("The fewest people of a team that helps others: an enabling team or an SRE team that consults.");

    private static final Parameter MOST =
            Parameter.of("most", "9", "people").between("1", "150").meaning("The most people of a team.");

    private static final Metadata METADATA = Metadata.of(
                    "TOP-001", "Team size outside the working range", Severity.WARNING)
            .when("The people of an active team < {least}, or < {leastHelping} for an enabling or consulting "
                    + "team, or > {most}.")
            .why("Few people cannot share on-call and take leave; many stop trusting each other and talk in groups.")
            .remedy("Split the team where its services part, or merge it with one of the same domain.")
            .sources("TT")
            .parameters(LEAST, LEAST_HELPING, MOST)
            .reports(
                    """
                    "teams": [{ "id": "pay", "name": "Pay", "headcount": 4 },
                      { "id": "shop", "name": "Shop", "headcount": 12 }]
                    """,
                    "Pay has 4 people; too few to share on-call and leave.",
                    "Shop has 12 people; too many to stay one team.")
            .accepts("""
                "teams": [{ "id": "coaches", "name": "Coaches", "headcount": 2, "topologyType": "ENABLING" },
                  { "id": "pay", "name": "Pay", "headcount": 5 },
                  { "id": "shop", "name": "Shop", "headcount": 9 }]
                """)
            .boundaries(
                    Boundary.of(LEAST, "\"teams\": [{ \"id\": \"pay\", \"name\": \"Pay\", \"headcount\": # }]")
                            .reports(Severity.WARNING, "4", "4.9")
                            .accepts("5", "5.1"),
                    Boundary.of(LEAST_HELPING, """
                        "teams": [{ "id": "coaches", "name": "Coaches", "headcount": #, "topologyType": "ENABLING" }]
                        """)
                            .reports(Severity.WARNING, "1", "1.9")
                            .accepts("2", "2.1"),
                    Boundary.of(MOST, "\"teams\": [{ \"id\": \"pay\", \"name\": \"Pay\", \"headcount\": # }]")
                            .accepts("8.9", "9")
                            .reports(Severity.WARNING, "9.1", "10"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup() || team.status() != TeamStatus.ACTIVE) return;
        BigDecimal least = report.limit(helpsOthers(team) ? LEAST_HELPING : LEAST);
        BigDecimal most = report.limit(MOST);
        facts.headcount(team)
                .flatMap(people -> finding(team, people, least, most))
                .ifPresent(report::add);
    }

    private static boolean helpsOthers(Team team) {
        return team.is(TopologyType.ENABLING) || team.sreStyle().equals(Optional.of(SreStyle.CONSULTING));
    }

    private Optional<Finding> finding(Team team, BigDecimal people, BigDecimal least, BigDecimal most) {
        if (Tolerance.exceeds(least, people)) return Optional.of(tooFew(team, people));
        if (Tolerance.exceeds(people, most)) return Optional.of(tooMany(team, people));
        return Optional.empty();
    }

    private Finding tooFew(Team team, BigDecimal people) {
        var message = people.compareTo(BigDecimal.ONE) == 0
                ? Text.of("{0} has 1 person; too few to share on-call and leave.", team.name())
                : Text.of("{0} has {1} people; too few to share on-call and leave.", team.name(), people);
        return finding(message, team)
                .next(Text.of("Merge {0} with a team of the same domain, or let it grow.", team.name()), team);
    }

    private Finding tooMany(Team team, BigDecimal people) {
        var message = Text.of("{0} has {1} people; too many to stay one team.", team.name(), people);
        return finding(message, team).next(Text.of("Split {0} where its services part.", team.name()), team);
    }
}
