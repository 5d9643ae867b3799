package dev.remit.report.leadership;

import dev.remit.model.PlanStep;
import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.Paragraph;
import dev.remit.report.Plan;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The first page: five numbers, the largest risks, the decision asked, and how the teams stand.
record Summary(Pack pack) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int RISKS = 3;
    private static final int TEAMS = 14;

    List<Block> blocks() {
        return List.of(numbers(), new Beside(risks(), scores()));
    }

    Block numbers() {
        return new FiveNumbers(pack).block();
    }

    /// The largest risks, and beneath them the decision asked.
    List<Block> risks() {
        var risks = Risks.of(pack);
        var left = new ArrayList<Block>(
                List.of(new Heading(3, Text.of("Largest risks").toString(), "")));
        left.add(
                risks.all().isEmpty()
                        ? new Paragraph(
                                Text.of("Nothing was found against the rules.").toString())
                        : risks.largest(RISKS));
        left.add(decision(risks));
        return left;
    }

    private List<Block> scores() {
        var right = new ArrayList<Block>();
        right.add(new Heading(3, Text.of("Score by team").toString(), ""));
        int teams = pack.scores().lines().size();
        right.add(
                teams == 0
                        ? new Paragraph(Text.of("There are no teams.").toString())
                        : showsAll(pack) ? pack.scores().all() : pack.scores().worst(TEAMS));
        if (pack.plan().isPresent())
            right.add(new Note(
                    Text.of("Shaded teams change their level by the plan.").toString()));
        if (teams > TEAMS) right.add(new Note(more(teams - TEAMS).toString()));
        return right;
    }

    /// Whether no team is left out, so that no other page need tell of all of them.
    static boolean showsAll(Pack pack) {
        return pack.request().telling().wants(Sections.SUMMARY)
                && pack.scores().lines().size() <= TEAMS;
    }

    private Text more(int others) {
        return pack.request().telling().wants(Sections.LOAD)
                ? Text.of("{0} more teams stand in \"{1}\".", others, Sections.LOAD.name())
                : Text.of("{0} more teams are not shown.", others);
    }

    private Block decision(Risks risks) {
        var title = Text.of("Decision asked").toString();
        var plan = pack.plan();
        if (plan.isPresent()) return new Callout(title, approve(plan.get()).toString(), cost(plan.get()));
        if (risks.all().isEmpty())
            return new Callout(
                    title, Text.of("None: the organisation may go on as it is.").toString(), "");
        var first = risks.all().getFirst();
        var rule = Rules.find(first.rule());
        String remedy = rule.map(it -> it.remedy().toString()).orElse(first.rule());
        return new Callout(title, remedy, rule.map(it -> it.why().toString()).orElse(""));
    }

    private static Text approve(Plan plan) {
        Optional<PlanStep> first = plan.scenario().steps().stream()
                .filter(step -> step.doneOn().isEmpty())
                .findFirst();
        if (first.isEmpty())
            return Text.of("None: the plan \"{0}\" is done.", plan.scenario().name());
        var step = first.get();
        String what = step.title().orElse(step.id().text());
        return step.startDate()
                .map(day -> Text.of(
                        "Approve the plan \"{0}\". It begins on {1}: {2}.",
                        plan.scenario().name(), DAY.format(day), what))
                .orElseGet(() -> Text.of(
                        "Approve the plan \"{0}\" and say when it begins: {1}.",
                        plan.scenario().name(), what));
    }

    /// The risks that the plan itself names.
    private static String cost(Plan plan) {
        return plan.scenario().steps().stream()
                .filter(step -> step.doneOn().isEmpty())
                .flatMap(step -> step.risk().stream())
                .findFirst()
                .map(risk -> Text.of("What could go wrong: {0}", risk).toString())
                .orElse("");
    }
}
