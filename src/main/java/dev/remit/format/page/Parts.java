package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.PageBreak;
import dev.remit.report.TableBlock;
import java.util.ArrayList;
import java.util.List;

/// Cuts long contents where a new page begins anyway, so that they can be printed piece by piece.
final class Parts {
    /// About ten pages: enough for what a part costs by itself, and some 30 MB while they are set.
    private static final int ROWS = 300;

    private Parts() {}

    static List<List<Block>> of(List<Block> blocks) {
        var parts = new ArrayList<List<Block>>();
        var part = new ArrayList<Block>();
        int rows = 0;
        for (var block : blocks) {
            if (block instanceof TableBlock table) rows += table.rows();
            if (!(block instanceof PageBreak) || rows < ROWS) {
                part.add(block);
                continue;
            }
            parts.add(part);
            part = new ArrayList<>();
            rows = 0;
        }
        parts.add(part);
        return parts;
    }
}
