package dev.remit.report.chart;

import dev.remit.analysis.CognitiveLoad;
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

/// The cognitive load of several teams beneath each other, by what it is made of, with the limit across all.
public final class LoadBars {
    private static final List<Series> SERIES = List.of(
            new Series(Text.of("Domains").toString(), Token.LOAD_DOMAINS),
            new Series(Text.of("Interactions").toString(), Token.LOAD_INTERACTIONS),
            new Series(Text.of("Services").toString(), Token.LOAD_SERVICES),
            new Series(Text.of("Operational work").toString(), Token.BG));

    private LoadBars() {}

    /// @param loads by the names of the teams, in the order in which they stand
    /// @param limit the highest index that is accepted
    public static Bars of(Map<String, CognitiveLoad> loads, double limit) {
        var lines = loads.entrySet().stream()
                .map(load -> line(load.getKey(), load.getValue()))
                .toList();
        String all =
                lines.stream().map(line -> line.name() + " " + line.words()).collect(Collectors.joining(", "));
        var tick = new Scale.Tick(limit, Text.of("Limit {0}", two(limit)).toString());
        return Bars.of(Text.of("Cognitive load, limit {0}: {1}.", two(limit), all), Bars.Stack.STACKED, SERIES, lines)
                .limited(tick);
    }

    private static Line line(String team, CognitiveLoad load) {
        var parts = load.parts();
        double factor = load.sizeFactor();
        var sizes = List.of(
                parts.domains() * factor,
                parts.interactions() * factor,
                parts.services() * factor,
                parts.operations() * factor);
        return new Line(team, sizes, two(load.index()));
    }

    private static String two(double value) {
        return Measure.INDEX.shown(Math.round(value * 100) / 100.0);
    }
}
