package dev.remit.bench;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;

/// All rules over 300 teams with their 1,152 services. Budget: 60 ms; [Growing] measures how that grows.
public class Judging extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Document document = Megacorp.of(300, 4, 0);

    /// What an edit costs: facts are of one revision, so they are worked out anew.
    @Benchmark
    public Findings check() {
        return Rules.check(Facts.of(document, TODAY));
    }
}
