package dev.remit.format.out;

import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.paint.Plate;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.format.vector.SvgSurface;
import java.util.function.Consumer;

/// A picture as one SVG document at 100 %: no script, no links, no outside fonts.
public final class Svg {
    private static final String FONTS =
            "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif";

    private Svg() {}

    /// All of a picture with a margin of 24, and what its colours mean.
    public static String of(Picture picture, Palette palette, Metrics metrics) {
        var plate = new Plate(picture, palette, metrics);
        return of(View.of(plate.part()), surface -> plate.paint(1, surface));
    }

    /// What a view shows, as large as it shows it.
    public static String of(Picture picture, View view, Palette palette, Metrics metrics) {
        return of(view, surface -> {
            surface.rectangle(view.part(), 0, Ink.fill(palette.colour(Token.CANVAS)));
            Painter.paint(picture, view, palette, metrics, surface);
        });
    }

    private static String of(View view, Consumer<Surface> painting) {
        var svg = new StringBuilder();
        Rect part = view.part();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"%s %s %s %s\""
                .formatted(
                        SvgSurface.number(part.width() * view.zoom()),
                        SvgSurface.number(part.height() * view.zoom()),
                        SvgSurface.number(part.x()),
                        SvgSurface.number(part.y()),
                        SvgSurface.number(part.width()),
                        SvgSurface.number(part.height())));
        svg.append(" font-family=\"").append(FONTS).append("\">\n");
        painting.accept(new SvgSurface(svg));
        return svg.append("</svg>\n").toString();
    }
}
