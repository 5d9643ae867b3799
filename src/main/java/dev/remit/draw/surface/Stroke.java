package dev.remit.draw.surface;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import java.util.List;

/// One thing that is put on a surface, as a value: equal ones look the same.
public sealed interface Stroke {
    record Box(Rect box, double radius, Ink ink, Rect around) implements Stroke {
        @Override
        public void on(Surface surface) {
            surface.rectangle(box, radius, ink);
        }
    }

    record Oval(Rect box, Ink ink, Rect around) implements Stroke {
        @Override
        public void on(Surface surface) {
            surface.ellipse(box, ink);
        }
    }

    record Shape(Polygon shape, Ink ink, Rect around) implements Stroke {
        @Override
        public void on(Surface surface) {
            surface.polygon(shape, ink);
        }
    }

    record Line(List<Point> points, Pen pen, Rect around) implements Stroke {
        @Override
        public void on(Surface surface) {
            surface.line(points, pen);
        }
    }

    record Way(Route route, double radius, Pen pen, Rect around) implements Stroke {
        @Override
        public void on(Surface surface) {
            surface.route(route, radius, pen);
        }

        /// A route passes through few of the places that the box around it covers.
        @Override
        public boolean touches(Rect part) {
            return part.overlaps(around) && route.passes(part.grown(pen.width()));
        }
    }

    record Words(String text, Point at, TextStyle style, Anchor anchor, Colour colour, Rect around) implements Stroke {
        @Override
        public void on(Surface surface) {
            surface.text(text, at, style, anchor, colour);
        }
    }

    void on(Surface surface);

    /// A box that holds all of it, outlines included.
    Rect around();

    /// Whether a part of the surface shows something of it.
    default boolean touches(Rect part) {
        return part.overlaps(around());
    }
}
