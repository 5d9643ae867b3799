package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.SreStyle;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import dev.remit.text.Words;

/// OPM-008: a team is called SRE and works as operations did before.
public final class SreInName implements TeamRule {
    private static final int CERTAIN = 3;

    private static final Parameter SIGNS =
            Parameter.of("signs", "2", "signs").between("1", "6").meaning("The signs that are enough.");

    private static final Parameter SOFTWARE = Parameter.of("softwareShare", "0.5", "share")
            .between("0", "1")
            .meaning("The share of people with software skills below which it is a sign.");

    private static final Metadata METADATA = Metadata.of("OPM-008", "SRE in name only", Severity.WARNING)
            .except("An error with three signs or more.")
            .when("An SRE team that does not just advise shows at least {signs} of six signs: operational share "
                    + "> 0.5; share of people with software skills < {softwareShare}; half or more of the services "
                    + "it runs have no SLO; half or more have no passed review; it may not stop a release; the "
                    + "builders of all services it runs do none of their operations.")
            .why("A renamed operations team keeps the load and loses the means: engineering time, objectives, a veto.")
            .remedy("Give the team software engineers, objectives, reviews and the right to stop a release; "
                    + "or call it operations.")
            .sources("DT", "SRE-1")
            .parameters(SIGNS, SOFTWARE)
            .reports(
                    """
                    "teams": [{ "id": "sre", "name": "Reliability", "specialism": "SRE", "sreStyle": "KITCHEN_SINK",
                      "headcount": 9, "skills": { "SOFTWARE": 2 }, "timeSplit": { "operational": 0.8 },
                      "authority": ["DEPLOY"] }]
                    """,
                    "Reliability is called SRE but shows 80% operational work (limit 50%), "
                            + "2 of 9 people with software skills (limit 50%) and no authority to stop a release. "
                            + "It works as a renamed operations team.")
            .accepts("""
                "teams": [{ "id": "sre", "name": "Reliability", "specialism": "SRE", "sreStyle": "KITCHEN_SINK",
                  "headcount": 9, "skills": { "SOFTWARE": 5 }, "timeSplit": { "operational": 0.5 },
                  "authority": ["DEPLOY"] }]
                """)
            .boundaries(
                    Boundary.of(SIGNS, """
                        "teams": [{ "id": "sre", "name": "SRE", "specialism": "SRE", "sreStyle": "TOOLS",
                          "headcount": 4, # }]
                        """)
                            .accepts("\"skills\": { \"SOFTWARE\": 2 }")
                            .reports(Severity.WARNING, "\"timeSplit\": { \"operational\": 0.6 }")
                            .reports(
                                    Severity.ERROR,
                                    "\"timeSplit\": { \"operational\": 0.6 }, \"skills\": { \"SOFTWARE\": 1 }"),
                    Boundary.of(SOFTWARE, """
                        "teams": [{ "id": "sre", "name": "SRE", "specialism": "SRE", "sreStyle": "TOOLS",
                          "headcount": 4, "skills": { "SOFTWARE": # } }]
                        """).reports(Severity.WARNING, "1").accepts("2", "3"),
                    Boundary.of("half of the time", """
                        "teams": [{ "id": "sre", "name": "SRE", "specialism": "SRE", "sreStyle": "TOOLS",
                          "timeSplit": { "operational": # } }]
                        """).accepts("0.49", "0.5").reports(Severity.WARNING, "0.51"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (!team.is(Specialism.SRE) || team.roleGroup()) return;
        if (team.sreStyle().filter(style -> style != SreStyle.CONSULTING).isEmpty()) return;
        var signs = new OldWays(team, facts).signs(report.limit(SOFTWARE));
        if (signs.size() < report.count(SIGNS)) return;
        var message = Text.of(
                "{0} is called SRE but shows {1}. It works as a renamed operations team.",
                team.name(), Words.list(signs));
        var finding = finding(message, team)
                .next(Text.of("Agree with {0} on objectives, reviews and engineering time.", team.name()), team);
        report.add(signs.size() >= CERTAIN ? finding.as(Severity.ERROR) : finding);
    }
}
