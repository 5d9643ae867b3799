package dev.remit.draw.paint;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.draw.surface.Weight;
import dev.remit.text.Text;

/// Says in the place of a picture that there is nothing to see, so that nobody takes it for a fault.
record EmptyPaint(Brush brush) {
    static final Rect BOX = new Rect(0, 0, 432, 152);

    private static final TextStyle SAID = new TextStyle(16, Weight.BOLD);
    private static final double ROUND = 8;

    void paint() {
        var pen = Pen.dashed(brush.colour(Token.BORDER_CONTROL), 1);
        brush.surface().rectangle(BOX, ROUND, Ink.outline(pen));
        Point middle = BOX.middle();
        brush.text(Text.of("Nothing to show yet").toString(), middle.plus(0, -6), SAID, Anchor.MIDDLE, Token.FG);
        brush.text(
                Text.of("This diagram holds no teams and no services.").toString(),
                middle.plus(0, 18),
                TextStyle.TEAM_FACTS,
                Anchor.MIDDLE,
                Token.FG_MUTED);
    }
}
