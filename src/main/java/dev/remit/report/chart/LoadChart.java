package dev.remit.report.chart;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.figure.Measure;
import dev.remit.draw.chart.Bar;
import dev.remit.draw.chart.Scale;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// The cognitive load of a team by what it is made of, up to the limit and beyond.
public final class LoadChart {
    /// From here on little room is left (analyses 5.1).
    public static final double NEAR = 0.8;

    private LoadChart() {}

    /// The chart of one team.
    ///
    /// @param limit the highest index that is accepted
    public static Bar of(CognitiveLoad load, double limit) {
        var parts = load.parts();
        double factor = load.sizeFactor();
        var words = Text.of(
                "Cognitive load {0}, limit {1}: domains {2}, interactions {3}, services {4}, operational work {5}, each"
                        + " times {6} for the size of the team.",
                two(load.index()),
                two(limit),
                two(parts.domains()),
                two(parts.interactions()),
                two(parts.services()),
                two(parts.operations()),
                two(factor));
        return new Bar(
                words,
                List.of(
                        new Bar.Part(Token.LOAD_DOMAINS, parts.domains() * factor),
                        new Bar.Part(Token.LOAD_INTERACTIONS, parts.interactions() * factor),
                        new Bar.Part(Token.LOAD_SERVICES, parts.services() * factor),
                        new Bar.Part(Token.BG, parts.operations() * factor)),
                new Scale.Tick(NEAR * limit, two(NEAR * limit)),
                new Scale.Tick(limit, Text.of("Limit {0}", two(limit)).toString()));
    }

    private static String two(double value) {
        return Measure.INDEX.shown(Math.round(value * 100) / 100.0);
    }
}
