package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.model.TopologyType;
import dev.remit.ui.theme.Fonts;
import javafx.scene.canvas.Canvas;

/// A picture in small: the boxes of teams, groupings and services without a team, and no word.
record Outlines(Fonts fonts, Size size) {
    private static final double PADDING = 6;

    /// All of the picture in the middle of that size.
    Camera camera(Picture picture) {
        Rect all = picture.extent();
        double zoom = Math.min(
                (size.width() - 2 * PADDING) / Math.max(1, all.width()),
                (size.height() - 2 * PADDING) / Math.max(1, all.height()));
        return new Camera(Point.ORIGIN, zoom).centredOn(all.middle(), size);
    }

    /// Paints it on a canvas of that size, and gives back the surface for more to be painted on it.
    FxSurface paint(Picture picture, Theme theme, Canvas canvas) {
        var context = canvas.getGraphicsContext2D();
        var palette = Palette.of(theme);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, size.width(), size.height());
        Camera camera = camera(picture);
        var surface = new FxSurface(context, fonts, camera);
        picture.groupings()
                .forEach(it -> box(surface, it.box(), palette, Token.VALUE_STREAM_FILL, Token.BORDER, camera));
        picture.teams().forEach(it -> box(surface, it.box(), palette, fill(it.type()), Token.CHIP_STROKE, camera));
        picture.chips().stream()
                .filter(it -> it.host().isEmpty())
                .forEach(it -> box(surface, it.box(), palette, Token.CHIP_FILL, Token.CHIP_STROKE, camera));
        return surface;
    }

    private static void box(FxSurface surface, Rect box, Palette palette, Token fill, Token stroke, Camera camera) {
        var pen = Pen.solid(palette.colour(stroke), 0.75 / camera.zoom());
        surface.rectangle(box, 0, Ink.fill(palette.colour(fill)).outlined(pen));
    }

    private static Token fill(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> Token.STREAM_FILL;
            case PLATFORM -> Token.PLATFORM_FILL;
            case ENABLING -> Token.ENABLING_FILL;
            case COMPLICATED_SUBSYSTEM -> Token.SUBSYSTEM_FILL;
            case UNDEFINED -> Token.UNDEFINED_FILL;
        };
    }
}
