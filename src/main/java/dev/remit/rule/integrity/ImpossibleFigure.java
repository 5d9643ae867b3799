package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Skill;
import dev.remit.model.Team;
import dev.remit.model.TimeSplit;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// INT-008: figures that cannot all be true. One finding a contradiction.
public final class ImpossibleFigure implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "INT-008", "Figures that contradict each other", Severity.WARNING)
            .when("The shares of a team's time add up to more than 100%; more people have both software and systems"
                    + " skills than have one of them; or more deployments failed or were rework than there were.")
            .why("One of the figures is wrong, and so is everything that is computed from it.")
            .remedy("Correct the figure that is wrong.")
            .sources("APP")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop", "skills": { "SOFTWARE": 5, "SYSTEMS": 1 }, "hybridCount": 2,
                      "timeSplit": { "engineering": 0.7, "operational": 0.4 } }],
                    "services": [{ "id": "cart", "name": "Cart", "delivery": { "deployments": 3, "failedDeployments": 4,
                      "reworkDeployments": 5 } }]
                    """,
                    "Cart: 4 of 3 deployments failed. Correct one of the figures.",
                    "Cart: 5 of 3 deployments were rework. Correct one of the figures.",
                    "Shop: 2 people have both software and systems skills, but only 1 has one of them."
                            + " Correct one of the figures.",
                    "Shop: the shares of its time add up to 110%. Correct one of the figures.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop", "skills": { "SOFTWARE": 5, "SYSTEMS": 2 }, "hybridCount": 2,
                  "timeSplit": { "engineering": 0.7, "operational": 0.3 } }],
                "services": [{ "id": "cart", "name": "Cart", "delivery": { "deployments": 3, "failedDeployments": 3 } }]
                """)
            .boundaries(
                    Boundary.of("all of the time", """
                        "teams": [{ "id": "shop", "name": "Shop", "timeSplit": { "engineering": 0.5, "overhead": # } }]
                        """).accepts("0.49", "0.5").reports(Severity.WARNING, "0.51"),
                    Boundary.of("all deployments", """
                        "services": [{ "id": "cart", "name": "Cart", "delivery": { "deployments": 3,
                          "failedDeployments": # } }]
                        """).accepts("2", "3").reports(Severity.WARNING, "4"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void checkOthers(Facts facts, Report report) {
        for (Team each : facts.document().teams()) check(each, report);
    }

    private void check(Team team, Report report) {
        TimeSplit split = team.timeSplit();
        BigDecimal time = Stream.of(split.engineering(), split.operational(), split.overhead())
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (Tolerance.exceeds(time, BigDecimal.ONE))
            add(
                    Text.of(
                            "{0}: the shares of its time add up to {1}. Correct one of the figures.",
                            team.name(), Percent.of(time)),
                    "timeSplit",
                    team,
                    report);
        int skilled = Math.min(skilled(team, Skill.SOFTWARE), skilled(team, Skill.SYSTEMS));
        team.hybridCount()
                .filter(hybrid -> hybrid > skilled)
                .ifPresent(hybrid -> add(hybrid(team, hybrid, skilled), "hybridCount", team, report));
    }

    private static Text hybrid(Team team, int hybrid, int skilled) {
        return skilled == 1
                ? Text.of(
                        "{0}: {1} people have both software and systems skills, but only 1 has one of them."
                                + " Correct one of the figures.",
                        team.name(), hybrid)
                : Text.of(
                        "{0}: {1} people have both software and systems skills, but only {2} have one of them."
                                + " Correct one of the figures.",
                        team.name(), hybrid, skilled);
    }

    private static int skilled(Team team, Skill skill) {
        return team.skilled(skill).orElse(Integer.MAX_VALUE);
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        var delivery = service.delivery();
        if (delivery.deployments().isEmpty()) return;
        int all = delivery.deployments().get();
        delivery.failedDeployments()
                .filter(failed -> failed > all)
                .ifPresent(failed -> add(
                        Text.of(
                                "{0}: {1} of {2} deployments failed. Correct one of the figures.",
                                service.name(), failed, all),
                        "failedDeployments",
                        service,
                        report));
        delivery.reworkDeployments()
                .filter(rework -> rework > all)
                .ifPresent(rework -> add(
                        Text.of(
                                "{0}: {1} of {2} deployments were rework. Correct one of the figures.",
                                service.name(), rework, all),
                        "reworkDeployments",
                        service,
                        report));
    }

    private void add(Text message, String key, Element element, Report report) {
        report.add(finding(message, element)
                .keyed(key)
                .next(Text.of("Find out which figure of {0} is wrong.", element.title()), element));
    }
}
