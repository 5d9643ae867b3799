package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Easel;
import dev.remit.editor.guide.Guide.Gap;
import dev.remit.editor.guide.Guide.Line;
import java.util.List;

/// Shows guides: thin lines, and how wide equal gaps are.
public record GuidePaint(Easel easel) {
    private static final double FOOT = 4;
    private static final double PLATE = 16;
    private static final double PADDING = 4;

    /// The widths last, so that no line runs through a number.
    public void paint(List<Guide> guides) {
        guides.forEach(guide -> line(screen(guide.from()), screen(guide.to())));
        for (Guide guide : guides) {
            switch (guide) {
                case Line line -> {}
                case Gap gap -> paint(gap);
            }
        }
    }

    private void paint(Gap gap) {
        Point from = screen(gap.from());
        Point to = screen(gap.to());
        feet(from, to);
        label(Long.toString(gap.width()), new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
    }

    private void feet(Point from, Point to) {
        boolean isLevel = from.y() == to.y();
        double dx = isLevel ? 0 : FOOT;
        double dy = isLevel ? FOOT : 0;
        for (Point end : List.of(from, to)) line(end.plus(-dx, -dy), end.plus(dx, dy));
    }

    private void label(String words, Point middle) {
        double width = easel.metrics().width(words, TextStyle.NUMBER) + 2 * PADDING;
        var plate = new Rect(middle.x() - width / 2, middle.y() - PLATE / 2, width, PLATE);
        easel.surface().rectangle(plate, 3, Ink.fill(easel.palette().colour(Token.GUIDE)));
        easel.surface()
                .text(
                        words,
                        middle.plus(0, 4),
                        TextStyle.NUMBER,
                        Anchor.MIDDLE,
                        easel.palette().colour(Token.ON_ACCENT));
    }

    private void line(Point from, Point to) {
        easel.surface().line(List.of(from, to), Pen.solid(easel.palette().colour(Token.GUIDE), 1));
    }

    /// A line of one pixel is sharp in the middle of a pixel.
    private Point screen(Point plane) {
        Point at = easel.camera().toScreen(plane);
        return new Point(Math.floor(at.x()) + 0.5, Math.floor(at.y()) + 0.5);
    }
}
