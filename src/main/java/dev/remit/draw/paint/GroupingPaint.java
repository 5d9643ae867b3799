package dev.remit.draw.paint;

import dev.remit.draw.Grouping;
import dev.remit.draw.TrayBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;

/// Paints the areas behind teams and around services alone, with their labels.
record GroupingPaint(Brush brush, Taken taken) {
    private static final double CLEAR = 0.55;
    private static final double ROUND = 8;
    private static final double LABEL_LEFT = 16;
    private static final double LABEL_BASE = 21;

    void paint(Grouping grouping) {
        double radius = grouping.kind() == Grouping.Kind.VALUE_STREAM ? ROUND : 0;
        var pen = new Pen(brush.colour(stroke(grouping.kind())), brush.view().atLeast(1, 2), Dash.DOTTED);
        brush.surface()
                .rectangle(grouping.box(), radius, Ink.fill(colour(grouping)).outlined(pen));
    }

    void paint(TrayBox tray) {
        var pen = new Pen(brush.colour(Token.BORDER), brush.view().atLeast(1, 1), Dash.DASHED);
        brush.surface().rectangle(tray.box(), ROUND, Ink.outline(pen));
    }

    void paintLabel(Grouping grouping, double end) {
        if (!brush.view().isLegible(TextStyle.LABEL.size())) {
            new SignPaint(brush, taken).paintLabel(grouping.label(), grouping.box(), end);
            return;
        }
        paintLabel(grouping.box(), grouping.label(), colour(grouping).over(brush.colour(Token.CANVAS)));
        double label = brush.width(grouping.label().toString(), TextStyle.LABEL) + 2 * LABEL_LEFT;
        if (grouping.kind() == Grouping.Kind.VALUE_STREAM) new FlowPaint(brush).paint(grouping, label);
    }

    void paintLabel(TrayBox tray, double end) {
        if (brush.view().isLegible(TextStyle.LABEL.size()))
            paintLabel(tray.box(), tray.label(), brush.colour(Token.CANVAS));
        else new SignPaint(brush, taken).paintLabel(tray.label(), tray.box(), end);
    }

    private void paintLabel(Rect box, Text label, Colour behind) {
        var at = box.corner().plus(LABEL_LEFT, LABEL_BASE);
        String text = brush.metrics().fitted(label.toString(), TextStyle.LABEL, box.width() - 2 * LABEL_LEFT);
        brush.textOn(behind, text, at, TextStyle.LABEL, Anchor.START, Token.FG);
    }

    private Colour colour(Grouping grouping) {
        return brush.colour(fill(grouping.kind())).at(CLEAR);
    }

    private static Token fill(Grouping.Kind kind) {
        return switch (kind) {
            case VALUE_STREAM -> Token.VALUE_STREAM_FILL;
            case PLATFORM -> Token.PLATFORM_GROUP_FILL;
        };
    }

    private static Token stroke(Grouping.Kind kind) {
        return switch (kind) {
            case VALUE_STREAM -> Token.VALUE_STREAM_STROKE;
            case PLATFORM -> Token.PLATFORM_GROUP_STROKE;
        };
    }
}
