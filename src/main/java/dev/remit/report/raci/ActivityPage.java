package dev.remit.report.raci;

import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Origin;
import dev.remit.report.Anchor;
import dev.remit.report.Columns;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One activity across services: what is wrong or unusual first.
///
/// @param kinds the rows by what their reader looks for, most pressing first
/// @param origins in how many services any letter comes from there
record ActivityPage(
        Activity activity,
        List<ActivityRow> rows,
        Map<ActivityRow.Kind, List<ActivityRow>> kinds,
        Map<Origin, Long> origins) {
    private static final Columns<ActivityRow> COLUMNS = Columns.<ActivityRow>none()
            .name(
                    "service",
                    Text.of("Service"),
                    0,
                    it -> Words.of(it.matrix().service().name()))
            .text("model", Text.of("Operating model"), 136, ActivityRow::model)
            .text("accountable", Text.of("Answers (A)"), 118, ActivityRow::accountable)
            .text("responsible", Text.of("Does it (R)"), 130, ActivityRow::responsible)
            .text("consulted", Text.of("Consulted (C)"), 104, it -> it.others(Letters.C))
            .text("informed", Text.of("Informed (I)"), 104, it -> it.others(Letters.I))
            .text("difference", Text.of("Not as the model says"), 180, ActivityRow::difference);

    ActivityPage {
        rows = List.copyOf(rows);
    }

    static ActivityPage of(Activity activity, List<Matrix> matrices) {
        var rows = matrices.stream()
                .flatMap(matrix -> matrix.row(activity.code()).stream().map(row -> new ActivityRow(matrix, row)))
                .toList();
        return new ActivityPage(activity, rows, kinds(rows), origins(rows));
    }

    private static Map<ActivityRow.Kind, List<ActivityRow>> kinds(List<ActivityRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ActivityRow::kind, () -> new EnumMap<>(ActivityRow.Kind.class), Collectors.toList()));
    }

    private static Map<Origin, Long> origins(List<ActivityRow> rows) {
        return rows.stream()
                .flatMap(row -> row.origins().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Anchor place() {
        return new Anchor(activity.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-"));
    }

    Text heading() {
        return Text.of("{0} {1}", activity.code(), activity.name());
    }

    /// "Of 13 services 12 answer to one team and 1 to nobody. 2 are set by hand."
    String summary() {
        var sentences = new ArrayList<Text>();
        long one = rows.size() - count(ActivityRow.Kind.UNANSWERED) - count(ActivityRow.Kind.DISPUTED);
        sentences.add(Text.of("One team answers in {0} of {1} services.", one, rows.size()));
        if (count(ActivityRow.Kind.UNANSWERED) > 0)
            sentences.add(Text.of("Nobody in {0}.", count(ActivityRow.Kind.UNANSWERED)));
        if (count(ActivityRow.Kind.DISPUTED) > 0)
            sentences.add(Text.of("Several in {0}.", count(ActivityRow.Kind.DISPUTED)));
        if (from(Origin.OVERRIDE) > 0) sentences.add(Text.of("Set by hand in {0}.", from(Origin.OVERRIDE)));
        if (from(Origin.FALLBACK) > 0)
            sentences.add(Text.of("A team stands in for another in {0}.", from(Origin.FALLBACK)));
        return sentences.stream().map(Text::toString).collect(Collectors.joining(" "));
    }

    TableBlock table() {
        Map<String, List<ActivityRow>> groups = new LinkedHashMap<>();
        kinds.forEach((kind, some) -> groups.put(kind.words().toString(), some));
        return COLUMNS.table(Text.of("Who is what for {0}", heading()), Text.of("State"), groups);
    }

    long count(ActivityRow.Kind kind) {
        return kinds.getOrDefault(kind, List.of()).size();
    }

    /// In how many services any letter comes from there.
    long from(Origin origin) {
        return origins.getOrDefault(origin, 0L);
    }

    /// How many teams answer for it somewhere.
    long answering() {
        return rows.stream()
                .flatMap(row -> row.row().accountable().stream())
                .map(Team::id)
                .distinct()
                .count();
    }
}
