package dev.remit.format;

import dev.remit.report.Block;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import dev.remit.text.Text;

/// Going once through a report, which tells how many of its lines were passed: rows of tables, and whatever stands
/// between them.
///
/// @param lines that the report has
/// @param from how much of the whole work was done before, from 0 to 1
/// @param to how much is done afterwards
public record Passage(Progress progress, Text phase, int lines, double from, double to) {
    public static int lines(Report report) {
        return report.blocks().stream().mapToInt(Passage::lines).sum();
    }

    public static int lines(Block block) {
        return block.parts()
                .mapToInt(part -> part instanceof TableBlock table ? table.rows() + 1 : 1)
                .sum();
    }

    /// The same report, whoever goes through which tells of it.
    public Report over(Report report) {
        return report.with(() -> {
            var passed = new Passed();
            return report.blocks().stream().peek(passed::comes);
        });
    }

    private final class Passed {
        private int before;

        void comes(Block block) {
            int line = Math.min(before + 1, lines);
            progress.at(phase, line, lines, from + (to - from) * before / Math.max(1, lines));
            before += lines(block);
        }
    }
}
