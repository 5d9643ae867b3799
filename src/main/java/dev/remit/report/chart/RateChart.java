package dev.remit.report.chart;

import dev.remit.analysis.ChangeFailRate;
import dev.remit.analysis.figure.Measure;
import dev.remit.draw.chart.Range;
import dev.remit.draw.chart.Scale;
import dev.remit.text.Text;

/// A change fail rate with the range in which the true one lies.
public final class RateChart {
    private RateChart() {}

    /// The chart of one service.
    ///
    /// @param limit the highest rate that is accepted
    public static Range of(ChangeFailRate sample, double limit) {
        var words = Text.of(
                "Change fail rate {0}, from {1} to {2} with a certainty of 95%, limit {3}.",
                Measure.SHARE.shown(sample.rate()),
                Measure.SHARE.shown(sample.lowest()),
                Measure.SHARE.shown(sample.highest()),
                Measure.SHARE.shown(limit));
        return new Range(
                words,
                tick(sample.lowest()),
                sample.rate(),
                tick(sample.highest()),
                new Scale.Tick(
                        limit, Text.of("Limit {0}", Measure.SHARE.shown(limit)).toString()));
    }

    private static Scale.Tick tick(double share) {
        return new Scale.Tick(share, Measure.SHARE.shown(share));
    }
}
