package dev.remit.draw.paint;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;

/// Paints the box of a team; what stands in it is painted later, above edges and interactions.
record TeamPaint(Brush brush, TeamBox team, TeamLook look) {
    private static final double STROKE = 2;

    void paint() {
        var fill = Ink.fill(brush.colour(look.fill()));
        var pen = new Pen(brush.colour(look.stroke()), brush.view().atLeast(1, STROKE), look.dash());
        shape(fill);
        if (team.sre()) paintEdge();
        shape(Ink.outline(pen));
    }

    private void shape(Ink ink) {
        if (look.cut() == 0) brush.surface().rectangle(team.box(), look.radius(), ink);
        else brush.surface().polygon(Polygon.octagon(team.box(), look.cut()), ink);
    }

    /// The mark of an SRE team along its left side.
    private void paintEdge() {
        Colour sre = brush.colour(Token.SRE);
        if (look.cut() > 0) brush.surface().polygon(cutEdge(team.box(), look.cut()), Ink.fill(sre));
        else {
            Rect box = team.box();
            var edge = new Rect(box.x(), box.y(), TeamLook.SRE_EDGE + look.radius(), box.height());
            brush.surface().rectangle(edge, look.radius(), Ink.fill(sre));
            var rest = new Rect(box.x() + TeamLook.SRE_EDGE, box.y(), look.radius() + 1, box.height());
            brush.surface().rectangle(rest, 0, Ink.fill(brush.colour(look.fill())));
        }
    }

    private static Polygon cutEdge(Rect box, double cut) {
        return Polygon.of(
                new Point(box.x(), box.y() + cut),
                new Point(box.x() + TeamLook.SRE_EDGE, box.y() + cut - TeamLook.SRE_EDGE),
                new Point(box.x() + TeamLook.SRE_EDGE, box.bottom() - cut + TeamLook.SRE_EDGE),
                new Point(box.x(), box.bottom() - cut));
    }
}
