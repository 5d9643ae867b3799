package dev.remit.draw.chart;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.text.Text;
import java.util.List;

/// A small chart as a value: it fills whatever width it is given, so that window and pages show the same.
public sealed interface Chart permits Bar, Bars, HeatMap, Range, Steps {
    /// All its figures in sentences, for those who do not see it.
    Text spoken();

    /// In units of the picture.
    double height();

    /// From the origin to the right and down.
    void paint(double width, Palette palette, Metrics metrics, Surface surface);

    /// The same in pieces of which none is higher than that, where it is made of lines; else itself.
    default List<Chart> pieces(double most) {
        return List.of(this);
    }
}
