package dev.remit.report;

import dev.remit.text.Text;
import java.util.List;

/// Findings beneath the figures they belong to: how bad, which rule, what is wrong and what to do.
public final class FindingTable {
    private static final Columns<FindingTold> COLUMNS = Columns.<FindingTold>none()
            .text(
                    "severity",
                    Text.of("Severity"),
                    100,
                    told -> Words.of(told.finding().severity().label())
                            .toned(Tone.of(told.finding().severity())))
            .code("rule", Text.of("Rule"), 64, told -> Words.of(told.finding().rule()))
            .name(
                    "message",
                    Text.of("What was found"),
                    0,
                    told -> Words.of(told.finding().message()))
            .text("fix", Text.of("What to do"), 340, told -> Words.of(told.fix()));

    private FindingTable() {}

    public static TableBlock of(Text caption, List<FindingTold> findings) {
        return COLUMNS.table(caption, findings);
    }
}
