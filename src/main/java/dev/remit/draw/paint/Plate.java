package dev.remit.draw.paint;

import dev.remit.draw.Key;
import dev.remit.draw.Legend;
import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;

/// A picture as it stands in a file or a document of others: all of it with a margin of 24, and beneath it what its
/// colours mean and who runs its services. Where there is nothing to see, it says so.
public record Plate(Picture picture, Palette palette, Metrics metrics) {
    private static final double MARGIN = 24;

    /// How much of the plane it takes.
    public Rect part() {
        if (isEmpty()) return EmptyPaint.BOX.grown(MARGIN);
        Rect all = picture.extent().grown(MARGIN);
        var box = new LegendPaint(View.of(all), palette, metrics).room(legend(), key());
        return new Rect(all.x(), all.y(), Math.max(all.width(), box.width() + 2 * MARGIN), all.height() + box.height());
    }

    /// With the canvas behind it.
    public void paint(double zoom, Surface surface) {
        surface.rectangle(part(), 0, Ink.fill(palette.colour(Token.CANVAS)));
        if (isEmpty()) {
            new EmptyPaint(new Brush(surface, palette, metrics, View.of(part()))).paint();
            return;
        }
        Painter.paint(picture, new View(part(), zoom), palette, metrics, surface);
        // At one size with the picture, however large that is.
        new LegendPaint(View.of(part()), palette, metrics).paint(legend(), key(), surface);
    }

    private boolean isEmpty() {
        return picture.extent().equals(Rect.EMPTY);
    }

    private Key key() {
        return Key.of(picture);
    }

    private Legend legend() {
        return picture.marks().legend().inUse();
    }
}
