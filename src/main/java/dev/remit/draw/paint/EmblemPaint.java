package dev.remit.draw.paint;

import dev.remit.draw.Emblem;
import dev.remit.draw.Legend;
import dev.remit.draw.Tint;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.model.InteractionMode;
import dev.remit.model.TopologyType;

/// Paints the sample of a line in a legend: a patch of colour, or the shape that a team or an interaction has.
record EmblemPaint(Brush brush, Rect box) {
    private static final double HALF = 0.5;
    private static final double ROUND = 4;
    private static final double CUT = 5;
    private static final double SLANT = 7;
    private static final double UPRIGHT = 13;

    void paint(Legend.Entry entry) {
        switch (entry.emblem()) {
            case Emblem.Patch _ -> patch(entry.tint());
            case Emblem.OfTeam team -> team(team.type());
            case Emblem.OfInteraction interaction -> interaction(interaction.mode());
        }
    }

    private void patch(Tint tint) {
        var pen = Pen.solid(brush.colour(Token.EDGE), 1);
        brush.surface().rectangle(box, 3, Ink.fill(brush.colour(tint.fill())).outlined(pen));
        ListPaint.sign(tint.sign(), box, brush);
    }

    private void team(TopologyType type) {
        var look = TeamLook.of(type);
        var pen = new Pen(brush.colour(look.stroke()), 1, look.dash());
        var ink = Ink.fill(brush.colour(look.fill())).outlined(pen);
        if (look.cut() > 0) brush.surface().polygon(Polygon.octagon(box, CUT), ink);
        else brush.surface().rectangle(type == TopologyType.ENABLING ? upright() : box, round(look), ink);
    }

    private static double round(TeamLook look) {
        return Math.min(ROUND, look.radius());
    }

    /// Taller than wide.
    private Rect upright() {
        return new Rect(box.middleX() - UPRIGHT / 2, box.y() - 1, UPRIGHT, box.height() + 2);
    }

    private void interaction(InteractionMode mode) {
        var look = InteractionLook.of(mode);
        var ink = Ink.fill(brush.colour(look.fill()).at(HALF))
                .outlined(new Pen(brush.colour(look.stroke()), 1, Dash.DASHED));
        switch (mode) {
            case COLLABORATION -> brush.surface().polygon(parallelogram(), ink);
            case X_AS_A_SERVICE -> brush.surface().polygon(triangle(), ink);
            case FACILITATING -> brush.surface().ellipse(Rect.around(box.middle(), box.height() / 2), ink);
        }
    }

    private Polygon parallelogram() {
        return Polygon.of(
                new Point(box.x() + SLANT, box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right() - SLANT, box.bottom()),
                new Point(box.x(), box.bottom()));
    }

    /// Towards who uses the service.
    private Polygon triangle() {
        double left = box.middleX() - box.height() / 2;
        return Polygon.of(
                new Point(left, box.y()),
                new Point(box.right() - SLANT / 2, box.middleY()),
                new Point(left, box.bottom()));
    }
}
