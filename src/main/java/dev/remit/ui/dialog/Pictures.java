package dev.remit.ui.dialog;

import dev.remit.format.print.PdfPages.Seen;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Dots as images of the window.
final class Pictures {
    private Pictures() {}

    static Image of(Seen seen) {
        var image = new WritableImage(seen.width(), seen.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        seen.width(),
                        seen.height(),
                        PixelFormat.getIntArgbInstance(),
                        seen.dots(),
                        0,
                        seen.width());
        return image;
    }
}
