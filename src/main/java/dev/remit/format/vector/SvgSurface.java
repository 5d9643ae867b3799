package dev.remit.format.vector;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Writes what is drawn as SVG elements, one a line, in the order of drawing.
///
/// Only `rect`, `ellipse`, `polygon`, `polyline`, `path` and `text` with fixed attributes are ever written, and text is
/// escaped, so nothing in a document can become script or markup.
public final class SvgSurface implements Surface {
    private static final int DECIMALS = 2;

    private final StringBuilder svg;

    public SvgSurface(StringBuilder svg) {
        this.svg = svg;
    }

    @Override
    public void rectangle(Rect box, double radius, Ink ink) {
        open("rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        if (radius > 0) attribute("rx", radius);
        close(ink);
    }

    @Override
    public void ellipse(Rect box, Ink ink) {
        open("ellipse");
        attribute("cx", box.middleX());
        attribute("cy", box.middleY());
        attribute("rx", box.width() / 2);
        attribute("ry", box.height() / 2);
        close(ink);
    }

    @Override
    public void polygon(Polygon shape, Ink ink) {
        open("polygon");
        attribute("points", points(shape.corners()));
        close(ink);
    }

    @Override
    public void line(List<Point> points, Pen pen) {
        open("polyline");
        attribute("points", points(points));
        close(Ink.outline(pen));
    }

    @Override
    public void route(Route route, double radius, Pen pen) {
        open("path");
        attribute("d", SvgPath.of(route, radius));
        close(Ink.outline(pen));
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
        open("text");
        attribute("x", at.x());
        attribute("y", at.y());
        attribute("font-size", style.size());
        attribute("font-weight", style.weight().number());
        switch (anchor) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        fill(colour);
        svg.append('>').append(XmlText.escaped(text)).append("</text>\n");
    }

    /// A number with at most two decimals and no trailing zero.
    public static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String points(List<Point> points) {
        return String.join(
                " ",
                points.stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .toList());
    }

    private void open(String element) {
        svg.append('<').append(element);
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void close(Ink ink) {
        ink.fill().ifPresentOrElse(this::fill, () -> attribute("fill", "none"));
        ink.outline().ifPresent(this::stroke);
        svg.append("/>\n");
    }

    private void fill(Colour colour) {
        attribute("fill", colour.hex());
        if (colour.alpha() < 1) attribute("fill-opacity", colour.alpha());
    }

    private void stroke(Pen pen) {
        attribute("stroke", pen.colour().hex());
        if (pen.colour().alpha() < 1) attribute("stroke-opacity", pen.colour().alpha());
        attribute("stroke-width", pen.width());
        if (pen.dash() != Dash.SOLID)
            attribute(
                    "stroke-dasharray",
                    number(pen.dash().on()) + " " + number(pen.dash().off()));
    }
}
