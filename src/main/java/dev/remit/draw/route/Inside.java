package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import java.util.List;

/// Lines between chips of one team: through the gaps between rows and columns.
final class Inside {
    private static final double IN_ROW = 3;
    private static final double UNDER_ROW = 9;
    private static final double IN_COLUMN = 4;
    private static final double NEXT_ROW = 16;

    private Inside() {}

    static List<Point> points(Pair pair) {
        Rect from = pair.from().foot.box();
        Rect to = pair.to().foot.box();
        double tip = End.tip();
        if (pair.from().side == pair.to().side)
            return level(pair, from.bottom(), to.bottom() + tip, Math.max(from.bottom(), to.bottom()) + UNDER_ROW);
        boolean isDown = pair.from().side == Side.BOTTOM;
        double start = isDown ? from.bottom() : from.y();
        double end = isDown ? to.y() - tip : to.bottom() + tip;
        double first = isDown ? start + IN_ROW : start - IN_ROW;
        if (Math.abs(end - start) <= NEXT_ROW) return level(pair, start, end, first);
        return around(pair, start, end, first, isDown ? to.y() - IN_ROW : to.bottom() + IN_ROW);
    }

    private static List<Point> level(Pair pair, double start, double end, double gap) {
        double from = pair.from().place;
        double to = pair.to().place;
        return List.of(new Point(from, start), new Point(from, gap), new Point(to, gap), new Point(to, end));
    }

    /// Past the rows between, in the gap before the column of the other chip.
    private static List<Point> around(Pair pair, double start, double end, double firstGap, double lastGap) {
        Rect to = pair.to().foot.box();
        double from = pair.from().place;
        double gap = from <= to.middleX() ? to.x() - IN_COLUMN : to.right() + IN_COLUMN;
        return List.of(
                new Point(from, start),
                new Point(from, firstGap),
                new Point(gap, firstGap),
                new Point(gap, lastGap),
                new Point(pair.to().place, lastGap),
                new Point(pair.to().place, end));
    }
}
