package dev.remit.report.engagement;

import dev.remit.analysis.ErrorBudget;
import dev.remit.analysis.HandBackTerm;
import dev.remit.analysis.figure.Measure;
import dev.remit.model.Service;
import dev.remit.model.Slo;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.FindingCodes;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Percent;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The engagements by level, and the services they are about.
record SupportTables(List<Support> supports, FindingCodes codes) {
    /// A service as one engagement holds it.
    private record Held(Support support, Service service) {}

    TableBlock engagements() {
        Map<String, List<Support>> levels = new LinkedHashMap<>();
        for (var support : supports)
            levels.computeIfAbsent(support.level(), none -> new ArrayList<>()).add(support);
        return Columns.<Support>none()
                .name("engagement", Text.of("Engagement"), 0, it -> Words.of(it.title()))
                .number(
                        "services",
                        Text.of("Services"),
                        58,
                        it -> Quantity.of(it.services().size()))
                .text(
                        "state",
                        Text.of("State"),
                        62,
                        it -> Words.of(Labelled.of(it.engagement().state())))
                .text(
                        "since",
                        Text.of("Since"),
                        80,
                        it -> Words.of(it.engagement().startDate()))
                .text("end", Text.of("Ends or is reviewed"), 86, Support::end)
                .number("sre_hours", Text.of("SRE hours a week"), 60, SupportTables::hours)
                .text("review", Text.of("Readiness review"), 132, Support::review)
                .text("policy", Text.of("Error budget policy"), 112, Support::policy)
                .text("terms", Text.of("Hand-back terms"), 84, Support::terms)
                .text(
                        "findings",
                        Text.of("Findings"),
                        84,
                        it -> codes.cell(it.engagement().id()))
                .table(Text.of("Who helps whom, and on which terms"), Text.of("Level"), levels);
    }

    TableBlock services() {
        Map<String, List<Held>> engagements = new LinkedHashMap<>();
        for (var held : held())
            engagements
                    .computeIfAbsent(held.support().title(), none -> new ArrayList<>())
                    .add(held);
        return columns()
                .table(
                        Text.of("How the services fare, and how near each is to hand-back"),
                        Text.of("Engagement"),
                        engagements);
    }

    Grid grid() {
        return columns().grid(held());
    }

    private List<Held> held() {
        return supports.stream()
                .flatMap(support -> support.services().stream().map(service -> new Held(support, service)))
                .toList();
    }

    private Columns<Held> columns() {
        return Columns.<Held>none()
                .machine(
                        "engagement_id",
                        it -> Words.of(it.support().engagement().id()))
                .machine("level", it -> Words.of(it.support().engagement().level()))
                .machine(
                        "sre_team",
                        it -> Words.of(
                                it.support().name(it.support().engagement().sreTeamId())))
                .machine(
                        "building_team",
                        it -> Words.of(
                                it.support().name(it.support().engagement().buildingTeamId())))
                .machine("service_id", it -> Words.of(it.service().id()))
                .name(
                        "service",
                        Text.of("Service"),
                        0,
                        it -> Words.of(it.service().name()))
                .number("tier", Text.of("Tier"), 64, SupportTables::tier)
                .text("slo", Text.of("SLO"), 76, SupportTables::targets)
                .number("budget_spent", Text.of("Budget spent"), 84, SupportTables::spent)
                .machine("review", it -> it.support().review())
                .machine("policy", it -> it.support().policy())
                .text("hand_back", Text.of("Hand-back"), 76, SupportTables::state)
                .text("conditions", Text.of("Conditions"), 320, SupportTables::conditions)
                .text(
                        "findings",
                        Text.of("Findings"),
                        110,
                        it -> codes.cell(it.service().id()));
    }

    private static Cell hours(Support support) {
        return Quantity.of(support.engagement().sreHoursPerWeek().map(BigDecimal::doubleValue), Measure.HOURS_A_WEEK);
    }

    private static Cell tier(Held held) {
        return held.service().tier().<Cell>map(Quantity::of).orElseGet(() -> Words.of(Text.of("not assessed")));
    }

    private static Cell targets(Held held) {
        var targets = held.service().slos().stream()
                .map(slo -> slo.target().map(Percent::of).orElseGet(Words.UNKNOWN::text))
                .toList();
        return targets.isEmpty() ? Words.of(Text.of("none")) : Words.of(String.join(", ", targets));
    }

    /// Of the objective that spent most of its budget.
    private static Cell spent(Held held) {
        return held.service().slos().stream()
                .flatMap(slo -> spent(slo, held.service()).stream())
                .max(Comparator.naturalOrder())
                .<Cell>map(share -> share >= 1
                        ? Quantity.of(share, Measure.SHARE).toned(Tone.ERROR)
                        : Quantity.of(share, Measure.SHARE))
                .orElse(Words.UNKNOWN);
    }

    private static Optional<Double> spent(Slo slo, Service service) {
        return ErrorBudget.of(slo)
                .flatMap(budget ->
                        service.sli(slo).flatMap(sli -> sli.measured()).flatMap(budget::spent));
    }

    private static Cell state(Held held) {
        var terms = held.support().terms(held.service());
        if (!held.support().carriesPager()) return Blank.BLANK;
        if (held.support().engagement().handBack().isEmpty())
            return Words.of(Text.of("no terms")).toned(Tone.WARNING);
        if (terms.stream().anyMatch(HandBackTerm::isMet))
            return Words.of(Text.of("met")).toned(Tone.ERROR);
        if (terms.stream().anyMatch(HandBackTerm::isNear))
            return Words.of(Text.of("near")).toned(Tone.WARNING);
        return terms.isEmpty() ? Words.UNKNOWN : Words.of(Text.of("not near"));
    }

    /// Every condition with what is known of it, in the order in which they are agreed.
    private static Cell conditions(Held held) {
        if (held.support().engagement().handBack().isEmpty()) return Blank.BLANK;
        var known = held.support().terms(held.service()).stream()
                .collect(Collectors.toMap(HandBackTerm::condition, term -> term));
        var all = new ArrayList<String>();
        for (var condition : HandBackTerm.Condition.values())
            all.add(told(condition, Optional.ofNullable(known.get(condition))).toString());
        return Words.of(String.join("; ", all));
    }

    private static Text told(HandBackTerm.Condition condition, Optional<HandBackTerm> term) {
        return switch (condition) {
            case MISSED_WINDOWS ->
                term.map(it -> Text.of("missed {0} windows in a row, limit {1}", it.value(), it.limit()))
                        .orElseGet(() -> Text.of("missed windows unknown"));
            case OPERATIONAL_SHARE ->
                term.map(it -> Text.of(
                                "operational work {0}, limit {1}", Percent.of(it.value()), Percent.of(it.limit())))
                        .orElseGet(() -> Text.of("operational work unknown"));
            case OPEN_ACTION ->
                term.map(it -> Text.of("oldest action {0} days, limit {1}", it.value(), it.limit()))
                        .orElseGet(() -> Text.of("no action open"));
        };
    }
}
