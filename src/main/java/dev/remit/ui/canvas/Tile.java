package dev.remit.ui.canvas;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Grid;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Stroke;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.ui.theme.Fonts;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/// What is painted on one cell. It is painted anew only when what it is to show is another.
final class Tile {
    private static final double BEHIND = 1;

    private final Canvas canvas = new Canvas(Cell.SIDE + Cell.SEAM, Cell.SIDE + Cell.SEAM);
    private final Fonts fonts;
    private Optional<Content> shown = Optional.empty();

    /// @param strokes what touches the cell
    /// @param grid whether the dots of the grid are seen
    /// @param anchor how the plane lies behind the cells
    record Content(Cell cell, List<Stroke> strokes, Theme theme, boolean grid, Camera anchor) {}

    Tile(Fonts fonts) {
        this.fonts = fonts;
    }

    Canvas canvas() {
        return canvas;
    }

    boolean shows(Content content) {
        return shown.filter(content::equals).isPresent();
    }

    void show(Content content) {
        shown = Optional.of(content);
        Rect box = content.cell.box();
        canvas.relocate(box.x(), box.y());
        var camera = content.anchor.panned(-box.x(), -box.y());
        var surface = new FxSurface(canvas.getGraphicsContext2D(), fonts, camera);
        var view = new View(camera.toPlane(box.at(0, 0).grown(Cell.SEAM)), camera.zoom());
        var grid = new Grid(view, Palette.of(content.theme), surface);
        if (content.grid) grid.paint();
        else grid.paintPlain();
        content.strokes.forEach(stroke -> stroke.on(surface));
    }

    /// It is painted although nobody sees it yet.
    void hide() {
        canvas.setViewOrder(BEHIND);
        canvas.setVisible(true);
    }

    void reveal() {
        canvas.setViewOrder(0);
        canvas.setVisible(true);
    }

    void retire() {
        canvas.setVisible(false);
    }
}
