package dev.remit.draw.paint;

import dev.remit.draw.Figure;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import java.util.List;

/// Paints what changes with the pointer and the keyboard: hover, focus and selection, equally thick at every zoom.
///
/// Painted apart, so that selecting repaints nothing else.
public record Overlay(View view, Palette palette, Surface surface) {
    private static final double RING = 2;
    private static final double OUTSIDE = 4;
    private static final double FOCUS_GAP = 3;
    private static final double RADIUS = 8;
    private static final double HANDLE = 8;

    public void paint(Picture picture) {
        Marks marks = picture.marks();
        marks.hovered().flatMap(picture::find).ifPresent(this::paintHover);
        marks.selected().stream().flatMap(id -> picture.find(id).stream()).forEach(this::paintSelection);
        marks.focused().flatMap(picture::find).ifPresent(this::paintFocus);
    }

    private void paintHover(Figure figure) {
        ring(figure.box(), 0, Token.FG_MUTED, RING);
    }

    private void paintFocus(Figure figure) {
        ring(figure.box(), FOCUS_GAP, Token.ACCENT, RING);
    }

    private void paintSelection(Figure figure) {
        ring(figure.box(), OUTSIDE, Token.ACCENT, RING);
        Rect ring = figure.box().grown(view.pixels(OUTSIDE));
        for (Point at : handles(ring)) {
            var pen = Pen.solid(palette.colour(Token.ACCENT), view.pixels(1.5));
            var ink = Ink.fill(palette.colour(Token.BG)).outlined(pen);
            surface.rectangle(Rect.around(at, view.pixels(HANDLE / 2)), view.pixels(1), ink);
        }
    }

    /// The four corners and the middles of the four sides.
    private static List<Point> handles(Rect box) {
        return List.of(
                box.corner(),
                new Point(box.middleX(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.middleY()),
                new Point(box.right(), box.bottom()),
                new Point(box.middleX(), box.bottom()),
                new Point(box.x(), box.bottom()),
                new Point(box.x(), box.middleY()));
    }

    private void ring(Rect box, double outside, Token token, double width) {
        var pen = Pen.solid(palette.colour(token), view.pixels(width));
        surface.rectangle(box.grown(view.pixels(outside)), RADIUS + view.pixels(outside), Ink.outline(pen));
    }
}
