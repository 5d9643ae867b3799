package dev.remit.report.chart;

import dev.remit.analysis.figure.Measure;
import dev.remit.draw.chart.Bars;
import dev.remit.draw.chart.Bars.Line;
import dev.remit.draw.chart.Bars.Series;
import dev.remit.draw.chart.Scale;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How much of their error budgets objectives have spent, with the line at which a budget is gone.
public final class BudgetBars {
    private static final List<Series> SERIES =
            List.of(new Series(Text.of("Budget spent").toString(), Token.LOAD_SERVICES));

    private BudgetBars() {}

    /// @param spent shares by the names of the objectives, in the order in which they stand
    public static Bars of(Map<String, Double> spent) {
        var lines = spent.entrySet().stream()
                .map(each -> new Line(each.getKey(), List.of(each.getValue()), Measure.SHARE.shown(each.getValue())))
                .toList();
        String all =
                lines.stream().map(line -> line.name() + " " + line.words()).collect(Collectors.joining(", "));
        return Bars.of(Text.of("Error budget spent: {0}.", all), Bars.Stack.STACKED, SERIES, lines)
                .limited(new Scale.Tick(1, Text.of("Budget gone").toString()));
    }
}
