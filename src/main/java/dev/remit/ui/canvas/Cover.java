package dev.remit.ui.canvas;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Sketch;
import dev.remit.editor.Camera;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the plane shows, decided at once for all that is seen and for what lies around, since which lines and words
/// there is room for follows from all of them; and the tiles that are painted so far.
///
/// @param anchor how the plane lies behind the cells
/// @param decided the cells it was decided for
/// @param isWhole whether there is nothing beyond them
record Cover(
        BaseLayer.Frame frame, Camera anchor, Cells decided, boolean isWhole, Sketch sketch, Map<Cell, Tile> tiles) {
    static Cover of(BaseLayer.Frame frame, Camera anchor, Cells decided, Metrics metrics) {
        Rect part = anchor.toPlane(decided.box());
        var palette = Palette.of(frame.theme());
        var view = new View(part, anchor.zoom());
        var sketch = Sketch.of(metrics, surface -> Painter.paint(frame.picture(), view, palette, metrics, surface));
        boolean isWhole = part.contains(frame.picture().extent());
        return new Cover(frame, anchor, decided, isWhole, sketch, new HashMap<>());
    }

    /// Whether these cells can be painted as it was decided.
    boolean reaches(Cells cells) {
        return isWhole || decided.contains(cells);
    }

    /// How many frames of a drift can be painted as it was decided.
    double framesOf(Drift drift, Rect window) {
        return isWhole ? Double.POSITIVE_INFINITY : drift.framesWithin(decided.box(), window);
    }

    /// Those of the cells that can be painted as it was decided and are not painted yet.
    List<Cell> missing(Cells cells) {
        return (isWhole ? cells : cells.common(decided))
                .all().stream().filter(cell -> !tiles.containsKey(cell)).toList();
    }

    Optional<Tile> tile(Cell cell) {
        return Optional.ofNullable(tiles.get(cell));
    }

    Tile.Content content(Cell cell) {
        var strokes = sketch.touching(anchor.toPlane(cell.box()));
        return new Tile.Content(cell, strokes, frame.theme(), frame.grid(), anchor);
    }
}
