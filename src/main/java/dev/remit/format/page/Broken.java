package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.PageBreak;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Group;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.TableBlock.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Tables cut where the page ends, so that each piece has its head and its first row the name of its group. The
/// printer could repeat the head by itself, but not the name, and it would read both out again on every page.
final class Broken {
    private final IntUnaryOperator pageOfLine;
    private int line;

    /// @param pageOfLine for the rows and totals of all tables, counted through
    private Broken(IntUnaryOperator pageOfLine) {
        this.pageOfLine = pageOfLine;
    }

    static List<Block> at(IntUnaryOperator pageOfLine, List<Block> blocks) {
        var broken = new Broken(pageOfLine);
        return blocks.stream().flatMap(block -> broken.pieces(block).stream()).toList();
    }

    private List<Block> pieces(Block block) {
        if (!(block instanceof TableBlock table)) {
            line += lines(block);
            return List.of(block);
        }
        var pages = pages(table);
        var pieces = new ArrayList<Block>();
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) pieces.add(new PageBreak());
            var totals = i == pages.size() - 1 ? table.totals() : Optional.<Totals>empty();
            pieces.add(piece(table, pages.get(i), totals));
        }
        return pieces;
    }

    /// How many lines a block has. Tables beside others are short and stay whole; their lines count all the same.
    static int lines(Block block) {
        return block.parts()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .mapToInt(table -> table.rows() + (table.totals().isPresent() ? 1 : 0))
                .sum();
    }

    private static TableBlock piece(TableBlock table, List<Line> lines, Optional<Totals> totals) {
        var groups = new ArrayList<Group>();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from;
            var group = lines.get(from).group();
            var rows = new ArrayList<Row>();
            for (; to < lines.size() && lines.get(to).group() == group; to++)
                rows.add(lines.get(to).row());
            groups.add(new Group(group.label(), rows));
        }
        return new TableBlock(table.caption(), table.groupLabel(), table.columns(), groups, totals);
    }

    private record Line(Group group, Row row) {}

    private List<List<Line>> pages(TableBlock table) {
        var pages = new ArrayList<List<Line>>();
        int page = -1;
        for (var group : table.groups()) {
            for (var next : group.rows()) {
                int its = pageOfLine.applyAsInt(line++);
                if (its != page) pages.add(new ArrayList<>());
                pages.getLast().add(new Line(group, next));
                page = its;
            }
        }
        if (table.totals().isPresent() && pageOfLine.applyAsInt(line++) != page) bringAlong(pages);
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }

    /// Totals do not stand on a page alone: the last row goes with them.
    private static void bringAlong(List<List<Line>> pages) {
        if (pages.isEmpty() || pages.getLast().size() < 2) return;
        var last = pages.getLast().removeLast();
        pages.add(new ArrayList<>(List.of(last)));
    }
}
