package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.paint.Overlay;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.editor.Gesture;
import dev.remit.editor.Size;
import dev.remit.ui.theme.Fonts;
import javafx.scene.canvas.Canvas;

/// What changes with pointer and keyboard, painted on every change: hover, selection, and what a gesture shows.
final class OverlayLayer {
    private final Canvas canvas = new Canvas();
    private final Fonts fonts;

    OverlayLayer(Fonts fonts) {
        this.fonts = fonts;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    void show(Picture picture, Gesture gesture, Theme theme, Camera camera, Size size) {
        canvas.setWidth(size.width());
        canvas.setHeight(size.height());
        var context = canvas.getGraphicsContext2D();
        var palette = Palette.of(theme);
        var plain = new FxSurface(context, fonts, Camera.START);
        context.clearRect(0, 0, size.width(), size.height());
        var view = new View(camera.seen(size), camera.zoom());
        new Overlay(view, palette, new FxSurface(context, fonts, camera)).paint(picture);
        context.setTransform(1, 0, 0, 1, 0, 0);
        gesture.paint(plain, palette);
    }
}
