package dev.remit.draw.paint;

import dev.remit.draw.Band;
import dev.remit.draw.Key;
import dev.remit.draw.Legend;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import java.util.List;
import java.util.stream.Stream;

/// Paints beneath a picture, from the left, what its colours mean and who runs its services.
record LegendPaint(View view, Palette palette, Metrics metrics) {
    private static final double GAP = 12;

    void paint(Legend legend, Key key, Surface surface) {
        var brush = new Brush(surface, palette, metrics, view);
        double left = 0;
        for (var list : lists(legend, key)) {
            list.paint(left, brush);
            left += list.width(metrics) + GAP;
        }
    }

    /// How much room all of it takes, at the origin.
    Rect room(Legend legend, Key key) {
        double width = 0;
        double height = 0;
        for (var list : lists(legend, key)) {
            width += list.width(metrics) + GAP;
            height = Math.max(height, list.height());
        }
        return new Rect(0, 0, width, height);
    }

    private static List<ListPaint> lists(Legend legend, Key key) {
        var colours = new ListPaint(
                legend.title(),
                legend.entries().stream()
                        .map(entry -> new ListPaint.Line(
                                entry.tint().word(),
                                entry.count(),
                                (box, brush) -> new EmblemPaint(brush, box).paint(entry)))
                        .toList());
        var bands = new ListPaint(
                Key.title(),
                key.entries().stream()
                        .map(entry -> new ListPaint.Line(
                                entry.word(), entry.count(), (box, brush) -> band(entry.band(), box, brush)))
                        .toList());
        return Stream.of(colours, bands).filter(list -> !list.lines().isEmpty()).toList();
    }

    private static void band(Band band, Rect box, Brush brush) {
        var fill = brush.colour(Token.CHIP_FILL);
        brush.surface().rectangle(box, 4, Ink.fill(fill));
        new BandPaint(brush, box, brush.colour(Token.STREAM_STROKE), fill).paint(band);
        brush.surface().rectangle(box, 4, Ink.outline(Pen.solid(brush.colour(Token.CHIP_STROKE), 1)));
    }
}
