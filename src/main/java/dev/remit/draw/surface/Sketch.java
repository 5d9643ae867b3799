package dev.remit.draw.surface;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What was decided to be painted, from the back to the front, to be put on surfaces part by part.
public record Sketch(List<Stroke> strokes) {
    /// Remembers what is painted instead of painting it.
    ///
    /// @param painting paints all of it on the surface it is given
    public static Sketch of(Metrics metrics, Consumer<Surface> painting) {
        var drawing = new Drawing(metrics, new ArrayList<>());
        painting.accept(drawing);
        return new Sketch(drawing.strokes);
    }

    /// All of which a part shows something, in the same order.
    public List<Stroke> touching(Rect part) {
        var some = new ArrayList<Stroke>();
        for (Stroke stroke : strokes) {
            if (stroke.touches(part)) some.add(stroke);
        }
        return some;
    }

    private record Drawing(Metrics metrics, List<Stroke> strokes) implements Surface {
        @Override
        public void rectangle(Rect box, double radius, Ink ink) {
            strokes.add(new Stroke.Box(box, radius, ink, outlined(box, ink)));
        }

        @Override
        public void ellipse(Rect box, Ink ink) {
            strokes.add(new Stroke.Oval(box, ink, outlined(box, ink)));
        }

        @Override
        public void polygon(Polygon shape, Ink ink) {
            strokes.add(new Stroke.Shape(shape, ink, outlined(shape.box(), ink)));
        }

        @Override
        public void line(List<Point> points, Pen pen) {
            strokes.add(new Stroke.Line(points, pen, Rect.holding(points).grown(pen.width())));
        }

        @Override
        public void route(Route route, double radius, Pen pen) {
            strokes.add(new Stroke.Way(route, radius, pen, route.box().grown(pen.width())));
        }

        @Override
        public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
            strokes.add(new Stroke.Words(text, at, style, anchor, colour, around(text, at, style, anchor)));
        }

        /// Mitred corners reach farther than half the width.
        private static Rect outlined(Rect box, Ink ink) {
            return ink.outline().map(pen -> box.grown(pen.width())).orElse(box);
        }

        /// Larger by the size of the letters, as a font that stands in for another may have wider ones.
        private Rect around(String text, Point at, TextStyle style, Anchor anchor) {
            double width = metrics.width(text, style);
            double left = switch (anchor) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
            return new Rect(at.x() - left, at.y() - style.size(), width, style.size()).grown(style.size());
        }
    }
}
