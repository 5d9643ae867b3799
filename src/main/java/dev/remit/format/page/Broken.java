package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.PageBreak;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Group;
import dev.remit.report.TableBlock.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Tables cut where the page ends, so that each piece has its head and its first row the name of its group. The
/// printer could repeat the head by itself, but not the name, and it would read both out again on every page.
final class Broken {
    private final IntUnaryOperator pageOfRow;
    private int row;

    /// @param pageOfRow for the rows of all tables, counted through
    private Broken(IntUnaryOperator pageOfRow) {
        this.pageOfRow = pageOfRow;
    }

    static List<Block> at(IntUnaryOperator pageOfRow, List<Block> blocks) {
        var broken = new Broken(pageOfRow);
        return blocks.stream().flatMap(block -> broken.pieces(block).stream()).toList();
    }

    private List<Block> pieces(Block block) {
        if (!(block instanceof TableBlock table)) return List.of(block);
        var pages = pages(table);
        var pieces = new ArrayList<Block>();
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) pieces.add(new PageBreak());
            pieces.add(piece(table, pages.get(i), i == pages.size() - 1));
        }
        return pieces;
    }

    private static TableBlock piece(TableBlock table, List<Group> groups, boolean last) {
        return new TableBlock(
                table.caption(), table.groupLabel(), table.columns(), groups, last ? table.totals() : Optional.empty());
    }

    private List<List<Group>> pages(TableBlock table) {
        var pages = new ArrayList<List<Group>>();
        int page = -1;
        for (var group : table.groups()) {
            var rows = new ArrayList<Row>();
            for (var next : group.rows()) {
                int its = pageOfRow.applyAsInt(row++);
                if (its != page && !rows.isEmpty()) pages.getLast().add(new Group(group.label(), rows));
                if (its != page) pages.add(new ArrayList<>());
                if (its != page) rows = new ArrayList<>();
                page = its;
                rows.add(next);
            }
            if (!rows.isEmpty()) pages.getLast().add(new Group(group.label(), rows));
        }
        return pages.isEmpty() ? List.of(table.groups()) : pages;
    }
}
