package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.ui.theme.Fonts;
import javafx.scene.canvas.Canvas;

/// Paints pictures in small, to be looked at and nothing more.
public record Thumbnail(Fonts fonts, Metrics metrics) {
    /// The boxes of its teams and groupings.
    public Canvas outlines(Picture picture, Size size, Theme theme) {
        var canvas = new Canvas(size.width(), size.height());
        new Outlines(fonts, size).paint(picture, theme, canvas);
        canvas.setMouseTransparent(true);
        return canvas;
    }

    /// All of it with its words.
    public Canvas of(Picture picture, Size size, Theme theme) {
        var canvas = new Canvas(size.width(), size.height());
        var camera = Camera.fitting(picture.extent(), size);
        var surface = new FxSurface(canvas.getGraphicsContext2D(), fonts, camera);
        var view = new View(camera.toPlane(new Rect(0, 0, size.width(), size.height())), camera.zoom());
        Painter.paint(picture, view, Palette.of(theme), metrics, surface);
        canvas.setMouseTransparent(true);
        return canvas;
    }
}
