package dev.remit.format.page;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.format.vector.SvgSurface;

/// Pictures as elements of the page itself. They have neither ids nor styles, so that they cannot get in each other's
/// way nor in that of the policy. What they say is no title, which browsers would show over every part of them.
record Inline(Palette palette) implements Drawn {
    @Override
    public void write(Xml xml, Drawing drawing) {
        var part = drawing.part();
        String box = String.join(" ", number(part.x()), number(part.y()), number(part.width()), number(part.height()));
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                drawing.spoken(),
                "width",
                number(drawing.width()),
                "height",
                number(drawing.height()),
                "viewBox",
                box);
        xml.line();
        var svg = new StringBuilder();
        drawing.painting().on(new SvgSurface(svg), Metrics.estimated());
        xml.drawing(svg).close();
    }

    private static String number(double value) {
        return SvgSurface.number(value);
    }
}
