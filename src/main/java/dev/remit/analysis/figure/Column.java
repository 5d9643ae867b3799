package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Skill;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the facts say of a team in each of the five dimensions: one column of a comparison.
final class Column {
    private static final Set<String> BUILDING = Set.of("PLN", "DSG", "DEV");
    private static final Set<String> RUNNING = Set.of("OPS", "IMP");
    private static final Text NO_SERVICES = Text.of("it is not measured for any of its services");

    private Column() {}

    static List<Figure> of(Dimension dimension, Team team, Facts facts) {
        var charge = Charge.of(team, facts);
        return switch (dimension) {
            case FOCUS -> focus(facts.duties().of(team));
            case RESPONSIBILITY -> responsibility(facts.duties().of(team), charge);
            case OBJECTIVE -> objective(charge);
            case STRUCTURE -> structure(team, facts);
            case PROCESS_FLOW -> flow(charge);
        };
    }

    private static List<Figure> focus(List<Activity> answers) {
        return List.of(
                share("building", Text.of("Answers for planning, design and building"), answers, BUILDING),
                share("running", Text.of("Answers for operation and improvement"), answers, RUNNING));
    }

    private static Figure share(String name, Text title, List<Activity> answers, Set<String> phases) {
        long some =
                answers.stream().filter(each -> phases.contains(phase(each))).count();
        var figure = Figure.of(name, title, Measure.SHARE)
                .by("A cells of these phases ÷ all A cells of the team", "SEED:52", "RACI")
                .from("A cells", answers.size())
                .from("of these phases", some);
        return answers.isEmpty()
                ? figure.unknown(Text.of("it answers for nothing"))
                : figure.worth((double) some / answers.size());
    }

    private static String phase(Activity activity) {
        int dash = activity.code().indexOf('-');
        return dash < 0 ? activity.code() : activity.code().substring(0, dash);
    }

    private static List<Figure> responsibility(List<Activity> answers, Charge charge) {
        var codes = answers.stream().map(Activity::code).distinct().sorted().toList();
        return List.of(
                Figure.of("activities", Text.of("Activities it answers for"), Measure.COUNT)
                        .by("distinct activities with an A", "SEED:57", "RACI")
                        .from("activities", codes.isEmpty() ? "none" : String.join(", ", codes))
                        .worth(codes.size()),
                Figure.of("objectives", Text.of("Objectives of its services"), Measure.COUNT)
                        .by("objectives of services it owns or runs", "SEED:57")
                        .from("services", charge.all().size())
                        .worth(charge.objectives()));
    }

    private static List<Figure> objective(Charge charge) {
        return List.of(
                mean("attainment", Text.of("Objectives met"), Measure.SHARE, charge.attainment(), charge),
                mean("budget-left", Text.of("Error budget left"), Measure.SHARE, charge.budgetLeft(), charge),
                mean(
                        "deployments",
                        Text.of("Deployments of a service"),
                        Measure.A_MONTH,
                        charge.deploymentsPerMonth(),
                        charge),
                mean("lead-time", Text.of("Lead time of a service"), Measure.HOURS, charge.leadTime(), charge));
    }

    private static List<Figure> structure(Team team, Facts facts) {
        var people = facts.headcount(team).map(BigDecimal::doubleValue);
        var skills = team.skills();
        return List.of(
                Figure.of("people", Text.of("People"), Measure.COUNT)
                        .by("full-time equivalents", "SEED:68")
                        .worth(people, Text.of("the headcount is not known")),
                Figure.of("breadth", Text.of("Skills"), Measure.COUNT)
                        .by("distinct skills of at least one person", "SEED:68")
                        .worth(
                                skills.map(all -> (double) all.values().stream()
                                        .filter(count -> count > 0)
                                        .count()),
                                Text.of("its skills are not known")),
                Figure.of("hybrid", Text.of("People with software and systems skills"), Measure.SHARE)
                        .by("hybrid people ÷ people", "SEED:13", "SRE-1")
                        .worth(
                                people.filter(all -> all > 0)
                                        .flatMap(all -> team.hybridCount().map(hybrid -> hybrid / all)),
                                Text.of("the hybrid people or the headcount are not known")),
                Figure.of("security", Text.of("Security specialists"), Measure.COUNT)
                        .by("people with the skill SECURITY", "SEED:68")
                        .worth(
                                team.skilled(Skill.SECURITY).map(Integer::doubleValue),
                                Text.of("its skills are not known")));
    }

    private static List<Figure> flow(Charge charge) {
        return List.of(
                mean("hand-offs", Text.of("Hand-offs of a change"), Measure.COUNT, charge.handoffs(), charge),
                mean("efficiency", Text.of("Flow efficiency"), Measure.SHARE, charge.efficiency(), charge),
                mean("automation", Text.of("Automated pipeline stages"), Measure.SHARE, charge.automation(), charge),
                mean(
                        "feedback",
                        Text.of("Time between two looks at production"),
                        Measure.DAYS,
                        charge.cadence(),
                        charge));
    }

    private static Figure mean(String name, Text title, Measure measure, Optional<Double> value, Charge charge) {
        return Figure.of(name, title, measure)
                .by("mean over what is measured of the services it owns or runs", "SEED:74", "APP")
                .from("services", charge.all().size())
                .worth(value, NO_SERVICES);
    }
}
