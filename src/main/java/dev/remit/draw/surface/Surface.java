package dev.remit.draw.surface;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import java.util.List;

/// What a picture can be put on: a canvas, an image, an SVG or PDF page. All sizes are in units of the picture; scaling
/// and moving is the surface's.
public interface Surface {
    /// A box with rounded corners; square for a radius of 0.
    void rectangle(Rect box, double radius, Ink ink);

    /// The ellipse that touches the four sides of the box.
    void ellipse(Rect box, Ink ink);

    void polygon(Polygon shape, Ink ink);

    /// An open line through two points or more, in any direction.
    void line(List<Point> points, Pen pen);

    /// An open line along the axes with rounded corners. Segments may be drawn as filled boxes, and corners up to 4 px
    /// cut straight: that is several times faster on a canvas than stroking and cannot be told apart.
    void route(Route route, double radius, Pen pen);

    /// One line of text, its baseline at the point.
    void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour);

    /// A name, cut to its room or not. Where the surface can say so, those who search find it whole.
    default void name(String shown, String whole, Point at, TextStyle style, Anchor anchor, Colour colour) {
        text(shown, at, style, anchor, colour);
    }
}
