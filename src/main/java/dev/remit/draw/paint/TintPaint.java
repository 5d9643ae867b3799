package dev.remit.draw.paint;

import dev.remit.draw.Tint;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;

/// Paints the sign of a tint in a small box, so that colour never stands alone.
record TintPaint(Brush brush) {
    /// How wide and high the box is where the letter has its usual size.
    static final double SIZE = 17;
    private static final double RADIUS = 3;
    private static final double BASE = 0.36;

    void paint(Tint tint, Point corner) {
        paint(tint, new Rect(corner.x(), corner.y(), SIZE, SIZE));
    }

    void paint(Tint tint, Rect box) {
        double scale = box.height() / SIZE;
        var pen = Pen.solid(brush.colour(Token.EDGE), scale);
        brush.surface()
                .rectangle(
                        box,
                        RADIUS * scale,
                        Ink.fill(brush.colour(Token.CHIP_FILL)).outlined(pen));
        var style = TextStyle.NUMBER.sized(brush.view().legible(TextStyle.NUMBER.size() * scale));
        var at = new Point(box.middleX(), box.middleY() + BASE * style.size());
        brush.text(tint.sign(), at, style, Anchor.MIDDLE, Token.FG);
    }
}
