package dev.remit.ui.grid;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.draw.surface.Weight;
import dev.remit.editor.Camera;
import dev.remit.ui.canvas.FxSurface;
import dev.remit.ui.theme.Fonts;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Paints in the colours of the theme, straight onto the pixels.
record Brush(GraphicsContext canvas, FxSurface surface, Palette palette, Metrics metrics) {
    static final TextStyle BODY = new TextStyle(12, Weight.REGULAR);
    static final TextStyle STRONG = new TextStyle(12, Weight.SEMIBOLD);
    static final TextStyle SMALL = new TextStyle(11, Weight.REGULAR);
    private static final double LEAN = 0.2;
    static final TextStyle LETTER = new TextStyle(12, Weight.BOLD);

    static Brush on(GraphicsContext canvas, Fonts fonts, Palette palette, Metrics metrics) {
        return new Brush(canvas, new FxSurface(canvas, fonts, new Camera(new Point(0, 0), 1)), palette, metrics);
    }

    void fill(double x, double y, double width, double height, Token token) {
        if (width > 0 && height > 0) fill(new Rect(x, y, width, height), 0, token);
    }

    void fill(Rect box, double radius, Token token) {
        surface.rectangle(box, radius, Ink.fill(palette.colour(token)));
    }

    void outline(Rect box, double radius, Token token, double width) {
        surface.rectangle(box, radius, Ink.outline(Pen.solid(palette.colour(token), width)));
    }

    void dashed(Rect box, double radius, Token token) {
        surface.rectangle(box, radius, Ink.outline(Pen.dashed(palette.colour(token), 1)));
    }

    /// A line a pixel thick.
    void down(double x, double from, double to, Token token) {
        fill(Math.round(x), from, 1, to - from, token);
    }

    void across(double y, double from, double to, Token token) {
        fill(from, Math.round(y), to - from, 1, token);
    }

    void line(Token token, double width, Point... points) {
        surface.line(List.of(points), Pen.solid(palette.colour(token), width));
    }

    void text(String words, double x, double baseline, TextStyle style, Token token) {
        surface.text(words, new Point(x, baseline), style, Anchor.START, palette.colour(token));
    }

    void middle(String words, double x, double baseline, TextStyle style, Token token) {
        surface.text(words, new Point(x, baseline), style, Anchor.MIDDLE, palette.colour(token));
    }

    /// Letters that lean to the right about their baseline.
    void leaning(String words, double x, double baseline, TextStyle style, Token token) {
        canvas.save();
        canvas.transform(1, 0, -LEAN, 1, LEAN * baseline, 0);
        middle(words, x, baseline, style, token);
        canvas.restore();
    }

    /// Cut in the middle where it is wider than the room, as the ends of names tell them apart.
    void name(String words, double x, double baseline, double room, TextStyle style, Token token) {
        text(metrics.fittedName(words, style, room), x, baseline, style, token);
    }

    /// Nothing is painted outside the box until [#unclipped].
    void clipped(double x, double y, double width, double height) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(x, y, Math.max(0, width), Math.max(0, height));
        canvas.clip();
    }

    void unclipped() {
        canvas.restore();
    }
}
