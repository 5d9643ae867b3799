package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.paint.Overlay;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.editor.Easel;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/// What changes with pointer and keyboard, painted on every change: hover, selection, and what a gesture shows.
final class OverlayLayer {
    private final Canvas canvas = new Canvas();
    private final Fonts fonts;
    private final Metrics metrics;

    OverlayLayer(Fonts fonts, Metrics metrics) {
        this.fonts = fonts;
        this.metrics = metrics;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    /// What was undone or done again, above all that is there.
    void flash(Flash flash, Picture picture, Theme theme, Camera camera) {
        flash.paint(
                picture, camera, Palette.of(theme), new FxSurface(canvas.getGraphicsContext2D(), fonts, Camera.START));
    }

    /// What hangs at the hand lies above what is selected, and what the gesture shows above all.
    void show(Picture picture, Optional<Picture> lifted, State state, Theme theme, Camera camera, Size size) {
        canvas.setWidth(size.width());
        canvas.setHeight(size.height());
        var context = canvas.getGraphicsContext2D();
        var palette = Palette.of(theme);
        var plain = new FxSurface(context, fonts, Camera.START);
        context.clearRect(0, 0, size.width(), size.height());
        var view = new View(camera.seen(size), camera.zoom());
        var surface = new FxSurface(context, fonts, camera);
        if (lifted.isEmpty()) new Overlay(view, palette, metrics, surface).paint(picture);
        lifted.ifPresent(it -> Painter.paint(it, view, palette, metrics, surface));
        context.setTransform(1, 0, 0, 1, 0, 0);
        state.gesture().paint(new Easel(plain, palette, metrics, camera, state));
    }
}
