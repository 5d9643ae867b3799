package dev.remit.report.findings;

import dev.remit.report.Columns;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.rule.Baseline.Past;
import dev.remit.text.Text;
import java.util.List;

/// What the last check found and this one does not.
final class PastTable {
    private static final Columns<Past> COLUMNS = Columns.<Past>none()
            .text(
                    "severity",
                    Text.of("Severity"),
                    92,
                    it -> Words.of(it.severity().label()))
            .code("rule", Text.of("Rule"), 64, it -> Words.of(it.rule()))
            .name("message", Text.of("What was found then"), 0, it -> Words.of(it.message()));

    private PastTable() {}

    static TableBlock of(List<Past> gone) {
        return COLUMNS.table(Text.of("What was found at the last check and is gone"), gone);
    }
}
