package dev.remit.ui.session;

import dev.remit.draw.View;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Sketch;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.State;

/// Paints on nothing what will be seen first, so that the window need not find the ways of thousands of lines and the
/// widths of as many names when it paints. Done beside the window: it takes 150 ms with 1,000 teams.
final class Rehearsal {
    private Rehearsal() {}

    static State of(State first, Metrics metrics) {
        var view = new View(first.camera().seen(first.window()), first.camera().zoom());
        var palette = Palette.of(Theme.LIGHT);
        Sketch.of(metrics, surface -> Painter.paint(first.picture(), view, palette, metrics, surface));
        return first;
    }
}
