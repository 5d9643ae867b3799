package dev.remit.report.chart;

import dev.remit.analysis.figure.Measure;
import dev.remit.draw.chart.Bar;
import dev.remit.draw.chart.Scale;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// A share with the most it may be.
public final class ShareChart {
    private ShareChart() {}

    /// The chart of one share.
    ///
    /// @param what it is a share of, such as "On-call share of each person"
    public static Bar of(Text what, double share, double limit) {
        var tick = new Scale.Tick(
                limit, Text.of("Limit {0}", Measure.SHARE.shown(limit)).toString());
        var words = Text.of("{0}: {1}, limit {2}.", what, Measure.SHARE.shown(share), Measure.SHARE.shown(limit));
        return new Bar(words, List.of(new Bar.Part(Token.LOAD_SERVICES, share)), tick, tick);
    }
}
