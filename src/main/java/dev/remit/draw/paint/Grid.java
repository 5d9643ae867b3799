package dev.remit.draw.paint;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;

/// Paints the canvas: its colour, and dots every 16 px while they are far enough apart to be seen as dots.
public record Grid(View view, Palette palette, Surface surface) {
    private static final double STEP = 16;
    private static final double DOT = 0.9;
    private static final double LEAST_STEP_ON_SCREEN = 12;

    public void paint() {
        paintPlain();
        paintDots();
    }

    /// The colour alone.
    public void paintPlain() {
        surface.rectangle(view.part(), 0, Ink.fill(palette.colour(Token.CANVAS)));
    }

    private void paintDots() {
        Rect part = view.part();
        if (STEP * view.zoom() < LEAST_STEP_ON_SCREEN) return;
        var ink = Ink.fill(palette.colour(Token.GRID_DOT));
        for (double y = Math.ceil(part.y() / STEP) * STEP; y < part.bottom(); y += STEP) {
            for (double x = Math.ceil(part.x() / STEP) * STEP; x < part.right(); x += STEP) {
                surface.rectangle(new Rect(x - DOT, y - DOT, 2 * DOT, 2 * DOT), DOT, ink);
            }
        }
    }
}
