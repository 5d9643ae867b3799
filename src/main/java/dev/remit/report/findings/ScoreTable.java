package dev.remit.report.findings;

import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.rule.Score;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;

/// What is for each team to mend, most errors first.
final class ScoreTable {
    private static final int NUMBER = 120;
    private static final Columns<Score> COLUMNS = Columns.<Score>none()
            .name("team", Text.of("Team"), 0, it -> Words.of(it.team().name()))
            .number("errors", Text.of("Errors"), NUMBER, it -> Quantity.of(it.errors()))
            .number("warnings", Text.of("Warnings"), NUMBER, it -> Quantity.of(it.warnings()))
            .number("information", Text.of("Information"), NUMBER, it -> Quantity.of(it.notes()))
            .text("level", Text.of("Level"), NUMBER, it -> Words.of(it.level().label()));
    private static final Comparator<Score> WORST_FIRST = Comparator.comparing((Score it) -> -it.errors())
            .thenComparing(it -> -it.warnings())
            .thenComparing(it -> -it.notes())
            .thenComparing(it -> it.team().id());

    private ScoreTable() {}

    static TableBlock of(List<Score> scores) {
        return COLUMNS.table(
                Text.of("What is for each team to mend"),
                scores.stream().sorted(WORST_FIRST).toList());
    }
}
