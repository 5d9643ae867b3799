package dev.remit.report.flow;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Structure;
import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.Heading;
import dev.remit.report.chart.WayChart;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The slowest ways of all as stairs, so that waiting is seen.
final class SlowestWays {
    /// As many as a page and a half hold.
    private static final int MOST = 3;

    private SlowestWays() {}

    /// The slowest drawn way of each value stream, of at most three streams: within one, ways are mostly alike.
    ///
    /// @param ways the slowest first
    static List<Block> of(List<Way> ways, Structure structure) {
        var blocks = new ArrayList<Block>();
        var streams = new HashSet<String>();
        for (Way way : ways) {
            if (way.drawn().filter(SlowestWays::hasSteps).isEmpty() || streams.size() == MOST) continue;
            if (streams.add(way.streamName())) blocks.add(chart(way, structure));
        }
        if (!blocks.isEmpty()) blocks.addFirst(heading());
        return blocks;
    }

    private static boolean hasSteps(DeliveryFlow flow) {
        return !flow.steps().isEmpty();
    }

    private static Block heading() {
        return new Heading(
                2,
                Text.of("The slowest way of each value stream").toString(),
                Text.of("To scale: dashed is waiting, filled is work, a number is a hand-off.")
                        .toString());
    }

    private static Block chart(Way way, Structure structure) {
        var title = Text.of("{0}: {1}", way.streamName(), way.service().name());
        return new ChartBlock(title.toString(), WayChart.of(way.passage(), structure), "");
    }
}
