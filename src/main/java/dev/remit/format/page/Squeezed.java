package dev.remit.format.page;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import dev.remit.report.Block;
import dev.remit.report.Note;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Group;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// Finds where a page should end earlier. The name of a group is told again on each page it goes on to; where it has
/// more lines than there are rows beside it, it makes them taller than the draft knew, and the last rows of the page
/// are pushed to one of their own.
final class Squeezed {
    /// A little more than there is, as names are estimated wider than they are set.
    private static final int NAME = 80;

    private static final int TAKEN_ALONG = 3;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Metrics METRICS = Metrics.estimated();
    private static final TextStyle STYLE = new TextStyle(10, Weight.SEMIBOLD);

    private final IntUnaryOperator pageOfLine;
    private int line;

    private Squeezed(IntUnaryOperator pageOfLine) {
        this.pageOfLine = pageOfLine;
    }

    /// The first line that should begin a page and does not.
    ///
    /// @param pageOfLine for the rows and totals of all tables, counted through
    /// @param lastPage where everything ends
    static OptionalInt first(IntUnaryOperator pageOfLine, int lastPage, List<Block> blocks) {
        var squeezed = new Squeezed(pageOfLine);
        for (var block : blocks) {
            var found = block instanceof TableBlock table ? squeezed.in(table) : OptionalInt.empty();
            if (found.isPresent()) return found;
            if (!(block instanceof TableBlock)) squeezed.line += Broken.lines(block);
        }
        return squeezed.smallPrint(lastPage, blocks);
    }

    /// Small print at the very end does not stand on a page alone: the last rows of the table above go with it.
    private OptionalInt smallPrint(int lastPage, List<Block> blocks) {
        int rows = blocks.size() > 1
                        && blocks.getLast() instanceof Note
                        && blocks.get(blocks.size() - 2) instanceof TableBlock table
                ? Broken.lines(table)
                : 0;
        int earlier = line - TAKEN_ALONG;
        boolean isAlone = rows > TAKEN_ALONG && lastPage > page(line - 1) && page(earlier) == page(earlier - 1);
        return isAlone ? OptionalInt.of(earlier) : OptionalInt.empty();
    }

    private OptionalInt in(TableBlock table) {
        int first = line;
        for (var group : table.groups()) {
            var found = table.isGrouped() ? in(group, first) : OptionalInt.empty();
            if (found.isPresent()) return found;
            line += group.rows().size();
        }
        if (table.totals().isPresent()) line++;
        return OptionalInt.empty();
    }

    private OptionalInt in(Group group, int firstOfTable) {
        int needed = rows(group.label());
        int end = line + group.rows().size();
        if (needed == 1) return OptionalInt.empty();
        for (int from = line, to; from < end; from = to) {
            to = from + 1;
            while (to < end && page(to) == page(from)) to++;
            boolean isWhole = from == line && to == end;
            if (isWhole || to - from >= needed) continue;
            int earlier = from == line ? line : Math.max(line, to - needed);
            if (earlier > firstOfTable && page(earlier - 1) == page(earlier)) return OptionalInt.of(earlier);
        }
        return OptionalInt.empty();
    }

    private int page(int of) {
        return pageOfLine.applyAsInt(of);
    }

    /// How many rows are as high as the name: one a line of it.
    private static int rows(String name) {
        int rows = 1;
        double width = 0;
        for (String word : SPACE.split(name)) {
            double behind = METRICS.width(" " + word, STYLE);
            boolean isFirst = width == 0;
            boolean fits = isFirst || width + behind <= NAME;
            if (!fits) rows++;
            width = isFirst || !fits ? METRICS.width(word, STYLE) : width + behind;
        }
        return rows;
    }
}
