package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Severity;
import dev.remit.model.Skill;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/// OPM-009: too few people of an SRE team know both software and systems.
public final class OneSidedSkills implements TeamRule {
    private static final Parameter HYBRID = Parameter.of("hybridShare", "0.5", "share")
            .between("0", "1")
            .meaning("The share of people with both software and systems skills that an SRE team needs.");

    private static final Metadata METADATA = Metadata.of("OPM-009", "SRE team lacks hybrid skills", Severity.WARNING)
            .when("An SRE team is known to have nobody with software skills or nobody with systems skills, or "
                    + "its people with both ÷ its people < {hybridShare}.")
            .why("SRE engineers operations away, which takes people who can both write software and run systems.")
            .remedy("Hire or train until enough people combine software and systems skills.")
            .sources("SEED:13, 88", "SRE-1", "APP")
            .parameters(HYBRID)
            .reports(
                    """
                    "teams": [{ "id": "sre", "name": "Reliability", "specialism": "SRE", "headcount": 9,
                        "skills": { "SOFTWARE": 2, "SYSTEMS": 9 }, "hybridCount": 2 },
                      { "id": "tools", "name": "Tools", "specialism": "SRE", "skills": { "SOFTWARE": 5 } }]
                    """,
                    "Reliability: 2 of 9 people combine software and systems skills (limit 50%); SRE needs both.",
                    "Tools: nobody has systems skills; SRE needs both software and systems.")
            .accepts("""
                "teams": [{ "id": "sre", "name": "Reliability", "specialism": "SRE", "headcount": 9,
                  "skills": { "SOFTWARE": 5, "SYSTEMS": 9 }, "hybridCount": 5 }]
                """)
            .boundaries(
                    Boundary.of(HYBRID, """
                        "teams": [{ "id": "sre", "name": "SRE", "specialism": "SRE", "headcount": 8, "hybridCount": # }]
                        """).reports(Severity.WARNING, "3").accepts("4", "5"),
                    Boundary.of("nobody with the skill", """
                        "teams": [{ "id": "sre", "name": "SRE", "specialism": "SRE",
                          "skills": { "SOFTWARE": #, "SYSTEMS": 3 } }]
                        """)
                            .reports(Severity.WARNING, "0")
                            .accepts("1", "2"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (!team.is(Specialism.SRE) || team.roleGroup()) return;
        BigDecimal share = report.limit(HYBRID);
        missing(team)
                .or(() -> few(team, facts.headcount(team), share))
                .ifPresent(message -> report.add(finding(message, team)
                        .next(Text.of("Plan whom {0} hires or trains next.", team.name()), team)));
    }

    private static Optional<Text> missing(Team team) {
        if (lacks(team, Skill.SOFTWARE))
            return Optional.of(
                    Text.of("{0}: nobody has software skills; SRE needs both software and systems.", team.name()));
        if (lacks(team, Skill.SYSTEMS))
            return Optional.of(
                    Text.of("{0}: nobody has systems skills; SRE needs both software and systems.", team.name()));
        return Optional.empty();
    }

    private static boolean lacks(Team team, Skill skill) {
        return team.skilled(skill).equals(Optional.of(0));
    }

    private static Optional<Text> few(Team team, Optional<BigDecimal> headcount, BigDecimal share) {
        return headcount.flatMap(people -> team.hybridCount()
                .filter(hybrid -> Tolerance.exceeds(share.multiply(people), BigDecimal.valueOf(hybrid)))
                .map(hybrid -> Text.of(
                        "{0}: {1} of {2} people combine software and systems skills (limit {3}); SRE needs both.",
                        team.name(), hybrid, people, Percent.of(share))));
    }
}
