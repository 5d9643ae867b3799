package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Plate;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.ui.theme.Fonts;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// Paints a picture as an image: light, twice as large as at 100 %, or as large as 4096 pixels a side allow.
public record PictureImage(Fonts fonts, Metrics metrics) {
    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 4096;

    public Image of(Picture picture) {
        var palette = Palette.of(Theme.LIGHT);
        var plate = new Plate(picture, palette, metrics);
        Rect part = plate.part();
        double zoom = Math.min(SCALE, MOST_PIXELS / Math.max(part.width(), part.height()));
        var canvas = new Canvas(pixels(part.width() * zoom), pixels(part.height() * zoom));
        var camera = new Camera(new Point(-part.x() * zoom, -part.y() * zoom), zoom);
        plate.paint(zoom, new FxSurface(canvas.getGraphicsContext2D(), fonts, camera));
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.web(palette.colour(Token.CANVAS).hex()));
        return canvas.snapshot(parameters, null);
    }

    private static double pixels(double length) {
        return Math.clamp(Math.ceil(length), 1, MOST_PIXELS);
    }
}
