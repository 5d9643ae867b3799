package dev.remit.format.page;

import dev.remit.format.Options;
import dev.remit.report.Block;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Cuts long contents into parts that are set and printed one after the other: where a new page begins anyway, and
/// within a table so long that it would be too much by itself.
public final class Parting implements Iterator<List<Block>> {
    /// About ten pages: enough for what a part costs by itself, and some 30 MB while they are set.
    private static final int ROWS = 300;

    /// Of one table.
    private static final int MOST = 3 * ROWS;

    private final Iterator<Block> blocks;
    private Optional<TableBlock> cut = Optional.empty();
    private int kept;
    private List<Block> part = List.of();

    private Parting(Iterator<Block> blocks) {
        this.blocks = blocks;
    }

    public static Parting of(Report report, Options options) {
        return new Parting(Contents.of(report, Room.on(options.page())).iterator());
    }

    @Override
    public boolean hasNext() {
        return cut.isPresent() || blocks.hasNext();
    }

    @Override
    public List<Block> next() {
        if (!hasNext()) throw new NoSuchElementException();
        part = new ArrayList<>();
        var rest = cut.map(table -> table.from(kept));
        cut = Optional.empty();
        int rows = rest.map(this::add).orElse(0);
        while (cut.isEmpty() && blocks.hasNext()) {
            var block = blocks.next();
            if (block instanceof PageBreak && rows >= ROWS) return part;
            if (block instanceof TableBlock table) rows += add(table);
            else part.add(block);
        }
        return part;
    }

    /// As much of the table as the part can take; returns how many rows that are.
    private int add(TableBlock table) {
        boolean whole = table.rows() <= MOST;
        part.add(whole ? table : table.first(MOST));
        if (!whole) cut = Optional.of(table);
        kept = MOST;
        return Math.min(table.rows(), MOST);
    }

    /// Whether the last part ends within a table.
    public boolean isCut() {
        return cut.isPresent();
    }

    /// How many rows of the cut table are in the last part.
    public int kept() {
        return kept;
    }

    /// The last part with fewer rows of the table it was cut in, so that it fills its pages; the others begin the next.
    public List<Block> keep(int rows) {
        kept = rows;
        part.removeLast();
        part.add(cut.orElseThrow().first(rows));
        return part;
    }
}
