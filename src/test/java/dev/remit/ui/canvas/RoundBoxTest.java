package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Rect;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RoundBoxTest {
    private static final int SIZE = 64;
    /// Of 255: what a pixel may be lighter or darker than where a path is filled.
    private static final int BARELY_SEEN = 24;
    /// The same within a corner.
    private static final int ONE_STEP = 140;

    @ParameterizedTest
    @CsvSource({"4, 10, 10", "8, 10.5, 10.25", "12.3, 9.7, 10.9", "20, 8, 8"})
    void rows_of_pixels_look_like_a_path(double radius, double x, double y) {
        var box = new Rect(x, y, 41.5, 40);

        var rows = painted(canvas -> new RoundBox(canvas).fill(box, radius));
        var path = painted(canvas -> canvas.fillRoundRect(x, y, 41.5, 40, 2 * radius, 2 * radius));

        assertAlike(rows, path, box, radius);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 10, 10", "8, 2, 10.5, 10.25", "12.3, 3, 9.7, 10.9"})
    void the_edge_of_a_box_does_too(double radius, double width, double x, double y) {
        var box = new Rect(x, y, 41.5, 40);

        var rows = painted(canvas -> new RoundBox(canvas).ring(box, radius, width));
        var path = painted(canvas -> {
            canvas.setLineWidth(width);
            canvas.strokeRoundRect(x, y, 41.5, 40, 2 * radius, 2 * radius);
        });

        assertAlike(rows, path, box, radius + width);
    }

    private static PixelReader painted(Consumer<GraphicsContext> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            var canvas = new Canvas(SIZE, SIZE);
            work.accept(canvas.getGraphicsContext2D());
            return canvas.snapshot(null, null).getPixelReader();
        });
    }

    private static void assertAlike(PixelReader one, PixelReader other, Rect box, double corner) {
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int difference = Math.abs((one.getArgb(x, y) & 0xFF) - (other.getArgb(x, y) & 0xFF));
                int most = isInCorner(x, y, box, corner) ? ONE_STEP : BARELY_SEEN;
                assertTrue(difference <= most, "at " + x + ", " + y + " differs by " + difference);
            }
        }
    }

    private static boolean isInCorner(int x, int y, Rect box, double corner) {
        boolean isAtSide = x < box.x() + corner || x >= box.right() - corner - 1;
        return isAtSide && (y < box.y() + corner || y >= box.bottom() - corner - 1);
    }
}
