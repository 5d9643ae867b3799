package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// A surface that remembers what was drawn on it, in order.
public final class Recording implements Surface {
    /// One thing drawn: `what` is the name of the primitive, or the text.
    public record Drawn(String what, Rect box, double size, Ink ink) {}

    private final List<Drawn> drawn = new ArrayList<>();

    public List<Drawn> drawn() {
        return drawn;
    }

    public List<String> texts() {
        return drawn.stream().filter(each -> each.size > 0).map(Drawn::what).toList();
    }

    @Override
    public void rectangle(Rect box, double radius, Ink ink) {
        drawn.add(new Drawn("rectangle", box, 0, ink));
    }

    @Override
    public void ellipse(Rect box, Ink ink) {
        drawn.add(new Drawn("ellipse", box, 0, ink));
    }

    @Override
    public void polygon(Polygon shape, Ink ink) {
        drawn.add(new Drawn("polygon", shape.box(), 0, ink));
    }

    @Override
    public void line(List<Point> points, Pen pen) {
        drawn.add(new Drawn("line", Rect.holding(points), 0, Ink.outline(pen)));
    }

    @Override
    public void route(Route route, double radius, Pen pen) {
        drawn.add(new Drawn("route", route.box(), 0, Ink.outline(pen)));
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
        drawn.add(new Drawn(text, new Rect(at.x(), at.y(), 0, 0), style.size(), Ink.fill(colour)));
    }
}
