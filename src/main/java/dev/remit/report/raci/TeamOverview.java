package dev.remit.report.raci;

import dev.remit.analysis.figure.Measure;
import dev.remit.draw.chart.Bars;
import dev.remit.draw.surface.Token;
import dev.remit.report.Block;
import dev.remit.report.Cell;
import dev.remit.report.ChartBlock;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/// Several teams side by side: how much each answers for, does, is asked and is told, most first.
record TeamOverview(List<TeamDuty> duties) {
    private static final int MOST_BARS = 20;

    private static final Columns<TeamDuty> COLUMNS = Columns.<TeamDuty>none()
            .name("team", Text.of("Team"), 0, it -> Words.of(it.team().name()).to(it.place()))
            .number(
                    "services",
                    Text.of("Services"),
                    90,
                    it -> Quantity.of(it.count().services()))
            .number(
                    "accountable",
                    Text.of("Answers for (A)"),
                    90,
                    it -> Quantity.of(it.count().accountable()))
            .number("share", Text.of("Share of all A"), 90, TeamOverview::share)
            .number(
                    "responsible",
                    Text.of("Does (R)"),
                    90,
                    it -> Quantity.of(it.count().responsible()))
            .number(
                    "consulted",
                    Text.of("Consulted (C)"),
                    90,
                    it -> Quantity.of(it.count().consulted()))
            .number(
                    "informed",
                    Text.of("Informed (I)"),
                    90,
                    it -> Quantity.of(it.count().informed()))
            .number("powerless", Text.of("Without authority"), 90, TeamOverview::powerless);

    List<Block> blocks() {
        var shown = duties.stream()
                .filter(duty -> duty.count().accountable() > 0)
                .limit(MOST_BARS)
                .toList();
        var table = COLUMNS.table(Text.of("How many activities each team has a letter for"), duties);
        return shown.isEmpty() ? List.of(table) : List.of(table, chart(shown));
    }

    private static Cell share(TeamDuty duty) {
        return Quantity.of(duty.share().map(share -> Math.round(share * 1000) / 1000.0), Measure.SHARE);
    }

    private static Cell powerless(TeamDuty duty) {
        int count = duty.powerless().size();
        return count == 0 ? Quantity.of(0) : Quantity.of(count).toned(Tone.WARNING);
    }

    private ChartBlock chart(List<TeamDuty> shown) {
        var lines = shown.stream()
                .map(duty -> new Bars.Line(
                        duty.team().name(),
                        List.of((double) duty.count().accountable()),
                        Text.of("{0}, {1}", duty.count().accountable(), TeamTable.percent(duty.share()))
                                .toString()))
                .toList();
        String all = shown.stream()
                .map(duty -> Text.of("{0} {1}", duty.team().name(), duty.count().accountable())
                        .toString())
                .collect(Collectors.joining(", "));
        var series = List.of(new Bars.Series(Text.of("Answers for").toString(), Token.LOAD_DOMAINS));
        var bars = Bars.of(Text.of("Activities that teams answer for: {0}.", all), Bars.Stack.STACKED, series, lines);
        return new ChartBlock(title(shown).toString(), bars, "");
    }

    private static Text title(List<TeamDuty> shown) {
        return shown.size() < MOST_BARS
                ? Text.of("Activities each team answers for")
                : Text.of("The {0} teams that answer for most", MOST_BARS);
    }
}
