package dev.remit.draw.paint;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import java.util.List;

/// Paints, in the lower left corner of a figure, that it is locked, and that its size was drawn by hand.
record FixedPaint(Brush brush) {
    private static final double LEFT = 6;
    private static final double UP = 13;
    private static final double NEXT = 14;
    private static final double SMALLEST = 11;

    void paintLock(Figure figure) {
        if (!brush.view().isLegible(SMALLEST)) return;
        Point at = corner(figure);
        brush.surface().rectangle(new Rect(at.x() + 2, at.y(), 6, 9), 3, Ink.outline(pen()));
        brush.surface().rectangle(new Rect(at.x(), at.y() + 4.5, 10, 7), 1.5, ink());
    }

    /// A drawing pin: knob, neck, collar and needle, so that nobody takes it for the end of a line.
    ///
    /// @param isLocked whether a lock stands in the corner before it
    void paintPin(Figure figure, boolean isLocked) {
        if (!brush.view().isLegible(SMALLEST)) return;
        Point at = corner(figure).plus(isLocked ? NEXT : 0, 0);
        brush.surface().rectangle(new Rect(at.x() + 2, at.y(), 6, 2), 1, ink());
        brush.surface().rectangle(new Rect(at.x() + 3, at.y() + 1, 4, 5), 0, ink());
        brush.surface().rectangle(new Rect(at.x() + 0.5, at.y() + 5.5, 9, 2), 1, ink());
        brush.surface().line(List.of(at.plus(5, 7), at.plus(5, 11)), Pen.solid(brush.colour(Token.FG), 1));
    }

    private static Point corner(Figure figure) {
        boolean hasEdge = figure instanceof TeamBox team && team.sre();
        return new Point(
                figure.box().x() + LEFT + (hasEdge ? TeamLook.SRE_EDGE : 0),
                figure.box().bottom() - UP);
    }

    private Ink ink() {
        return Ink.fill(brush.colour(Token.FG));
    }

    private Pen pen() {
        return Pen.solid(brush.colour(Token.FG), 1.5);
    }
}
