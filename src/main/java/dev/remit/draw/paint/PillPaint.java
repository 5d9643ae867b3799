package dev.remit.draw.paint;

import dev.remit.draw.Tally;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.draw.surface.Weight;
import dev.remit.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Paints how many findings a team has, by severity: a pill 24 high.
///
/// @param shown the severities that are counted, the worst first
/// @param corner its top right corner
record PillPaint(Brush brush, Tally tally, List<Severity> shown, Point corner) {
    private static final TextStyle COUNT = new TextStyle(12, Weight.BOLD);
    private static final double HEIGHT = 24;
    private static final double PADDING = 10;
    private static final double MARK = 6;
    private static final double AFTER_MARK = 5;
    private static final double BETWEEN = 9;

    /// Of all severities or, where that leaves too little room for a name, of as many as do, but never without the
    /// worst.
    ///
    /// @param room for the name and the pill
    /// @param name how wide the name is
    static PillPaint beside(double name, double room, Brush brush, Tally tally, Point corner) {
        var found = Stream.of(Severity.values())
                .filter(severity -> tally.count(severity) > 0)
                .toList();
        for (int count = found.size(); count > 1; count--) {
            var pill = new PillPaint(brush, tally, found.subList(0, count), corner);
            if (name + pill.width() <= room) return pill;
        }
        return new PillPaint(brush, tally, found.stream().limit(1).toList(), corner);
    }

    /// Its width and the gap before it; nothing where there is no finding, or where it could not be read.
    double width() {
        return isShown() ? pillWidth() + BETWEEN : 0;
    }

    void paint() {
        if (!isShown()) return;
        double width = pillWidth();
        var box = new Rect(corner.x() - width, corner.y(), width, HEIGHT);
        var pen = Pen.solid(brush.colour(Token.FG_MUTED), 1);
        brush.surface()
                .rectangle(box, HEIGHT / 2, Ink.fill(brush.colour(Token.BG)).outlined(pen));
        double x = box.x() + PADDING;
        for (Severity severity : shown) {
            paint(severity, new Point(x + MARK, box.middleY()));
            x += partWidth(severity) + BETWEEN;
        }
    }

    private boolean isShown() {
        return !shown.isEmpty() && brush.view().isLegible(COUNT.size());
    }

    private void paint(Severity severity, Point middle) {
        SeverityMark.paint(severity, middle, MARK, brush.colour(SeverityMark.token(severity)), brush.surface());
        String count = Integer.toString(tally.count(severity));
        double left = middle.x() + MARK + AFTER_MARK;
        brush.text(count, new Point(left, middle.y() + 4.5), COUNT, Token.FG);
    }

    private double pillWidth() {
        double width = 2 * PADDING - BETWEEN;
        for (Severity severity : shown) width += partWidth(severity) + BETWEEN;
        return width;
    }

    private double partWidth(Severity severity) {
        return 2 * MARK + AFTER_MARK + brush.width(Integer.toString(tally.count(severity)), COUNT);
    }
}
