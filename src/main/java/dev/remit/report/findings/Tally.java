package dev.remit.report.findings;

import dev.remit.model.Severity;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.rule.Group;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How many findings each group of rules has, by severity.
record Tally(Group group, List<Line> lines) {
    private static final int NUMBER = 120;
    private static final Columns<Tally> COLUMNS = Columns.<Tally>none()
            .name("group", Text.of("About"), 0, it -> Words.of(it.group.label()))
            .number("errors", Text.of("Errors"), NUMBER, it -> it.count(Severity.ERROR))
            .number("warnings", Text.of("Warnings"), NUMBER, it -> it.count(Severity.WARNING))
            .number("information", Text.of("Information"), NUMBER, it -> it.count(Severity.INFO))
            .number("suppressed", Text.of("Looked past"), NUMBER, it -> Quantity.of(it.suppressed()));

    /// Those that have any, in the order of the rule book.
    static List<Tally> of(List<Line> lines) {
        return Arrays.stream(Group.values())
                .map(group -> new Tally(
                        group,
                        lines.stream()
                                .filter(line -> line.told().group().equals(group.label()))
                                .toList()))
                .filter(tally -> !tally.lines.isEmpty())
                .toList();
    }

    static TableBlock table(List<Tally> tallies) {
        var table = COLUMNS.table(Text.of("How many findings are open, by what they are about"), tallies);
        var all = new Tally(
                Group.APP, tallies.stream().flatMap(it -> it.lines.stream()).toList());
        var totals = new TableBlock.Totals(
                Text.of("All").toString(),
                List.of(
                        all.count(Severity.ERROR),
                        all.count(Severity.WARNING),
                        all.count(Severity.INFO),
                        Quantity.of(all.suppressed())));
        return new TableBlock(
                table.caption(), table.groupLabel(), table.columns(), table.groups(), Optional.of(totals));
    }

    long open() {
        return lines.stream().filter(Line::isOpen).count();
    }

    private Cell count(Severity severity) {
        return Quantity.of(lines.stream()
                .filter(line -> line.isOpen() && line.is(severity))
                .count());
    }

    private long suppressed() {
        return lines.size() - open();
    }
}
