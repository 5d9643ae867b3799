package dev.remit.draw.paint;

import dev.remit.draw.Bundle;
import dev.remit.draw.Edge;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.model.Strength;

/// Paints dependencies: single ones, and as bundles whose width says how many.
record EdgePaint(Brush brush) {
    private static final double WIDTH = 1.5;
    private static final double CORNER = 4;
    private static final double ARROW = 8;
    private static final double COUNT_ON_SCREEN = 10;
    private static final double BUNDLED = 0.5;
    /// How much thicker a bundle of e times as many is.
    private static final double LOG = 1;
    private static final int COUNTED_FROM = 2;

    void paint(Edge edge) {
        Colour colour = brush.colour(Token.EDGE);
        var dash = edge.strength() == Strength.SOFT ? Dash.DASHED : Dash.SOLID;
        brush.surface().route(edge.route(), CORNER, new Pen(colour, brush.view().atLeast(1, WIDTH), dash));
        arrow(edge.route(), ARROW, colour);
    }

    void paint(Bundle bundle) {
        Colour colour = brush.colour(Token.EDGE).at(BUNDLED);
        double width = brush.view().pixels(1 + LOG * Math.log(bundle.count()));
        brush.surface().route(bundle.route(), 0, Pen.solid(colour, width));
        arrow(bundle.route(), brush.view().pixels(ARROW) * 0.75 + width, colour);
    }

    /// The number of dependencies, where it is not one and covers no other words.
    void paintCount(Bundle bundle, Taken taken) {
        if (bundle.count() < COUNTED_FROM) return;
        var style = TextStyle.NUMBER.sized(brush.view().pixels(COUNT_ON_SCREEN));
        String count = Integer.toString(bundle.count());
        double width = brush.width(count, style) + style.size() * 0.7;
        double height = style.size() * 1.3;
        Point middle = bundle.route().middle();
        var plate = new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height);
        if (!taken.take(plate)) return;
        var pen = Pen.solid(brush.colour(Token.EDGE), brush.view().pixels(1));
        brush.surface()
                .rectangle(plate, height / 2, Ink.fill(brush.colour(Token.BG)).outlined(pen));
        brush.text(count, middle.plus(0, style.size() * 0.36), style, Anchor.MIDDLE, Token.FG);
    }

    private void arrow(Route route, double size, Colour colour) {
        Point tip = route.end();
        Point from = route.beforeEnd();
        double length = tip.distance(from);
        if (length == 0) return;
        double dx = (tip.x() - from.x()) / length * size;
        double dy = (tip.y() - from.y()) / length * size;
        var base = tip.plus(-dx, -dy);
        brush.surface()
                .polygon(Polygon.of(tip, base.plus(-dy / 2, dx / 2), base.plus(dy / 2, -dx / 2)), Ink.fill(colour));
    }
}
