package dev.remit.format.page;

import dev.remit.draw.chart.Chart;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Plate;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Sketch;
import dev.remit.draw.surface.Stroke;
import dev.remit.draw.surface.Surface;
import dev.remit.report.MapBlock;
import java.util.stream.Stream;

/// A chart or a map in its place on a page.
///
/// @param part what of the plane it shows, in units of the picture
/// @param width of its place, in pixels
/// @param height of its place, as wide as high in proportion as the part
/// @param spoken what can be seen, for those who do not see it
public record Drawing(Rect part, double width, double height, String spoken, Painting painting) {
    /// Paints it in units of the picture.
    @FunctionalInterface
    public interface Painting {
        void on(Surface surface, Metrics metrics);
    }

    /// All words in it.
    Stream<String> texts() {
        var metrics = Metrics.estimated();
        return Sketch.of(metrics, surface -> painting.on(surface, metrics)).strokes().stream()
                .flatMap(stroke -> stroke instanceof Stroke.Words words ? Stream.of(words.text()) : Stream.empty());
    }

    static Drawing of(Chart chart, int width, Palette palette) {
        return new Drawing(
                new Rect(0, 0, width, chart.height()),
                width,
                chart.height(),
                chart.spoken().toString(),
                (surface, metrics) -> chart.paint(width, palette, metrics, surface));
    }

    /// As large as its place allows, but never larger than life.
    static Drawing of(MapBlock map, int width, int height, Palette palette) {
        var part = new Plate(map.picture(), palette, Metrics.estimated()).part();
        double zoom = Math.min(1, Math.min(width / part.width(), height / part.height()));
        return new Drawing(
                part,
                part.width() * zoom,
                part.height() * zoom,
                map.spoken(),
                (surface, metrics) -> new Plate(map.picture(), palette, metrics).paint(zoom, surface));
    }
}
