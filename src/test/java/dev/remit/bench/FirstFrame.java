package dev.remit.bench;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Grid;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.ui.canvas.FxSurface;
import dev.remit.ui.canvas.TextWidths;
import dev.remit.ui.theme.Fonts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;

/// From a document of 300 teams in memory to its map on a canvas of the window, rendered by the software pipeline.
/// Budget: 100 ms. A plain class, since JavaFX has threads of its own.
public final class FirstFrame {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 30;
    private static final double NANOS_A_MILLI = 1e6;
    private static final Size WINDOW = new Size(1204, 968);

    private final Document document = Megacorp.of(300, 4, 0);
    private final Fonts fonts = Fonts.bundled();
    private final TextWidths metrics = new TextWidths(fonts);

    private FirstFrame() {}

    public static void main(String... arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            new FirstFrame().measure();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void measure() {
        long cold = frame();
        for (int i = 0; i < WARM_UP; i++) frame();
        long median = LongStream.generate(this::frame)
                .limit(MEASURED)
                .sorted()
                .skip(MEASURED / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "First frame of 300 teams: %.0f ms in a fresh program, %.0f ms once it is warm%n",
                cold / NANOS_A_MILLI,
                median / NANOS_A_MILLI);
    }

    /// Laid out, painted, and rendered to pixels.
    private long frame() {
        long start = System.nanoTime();
        var structure = Structure.of(document, LocalDate.of(2026, 6, 1));
        var picture = Picture.of(structure, document.diagrams().get(Id.of("map")), Marks.NONE, metrics);
        var camera = Camera.fitting(picture.extent(), WINDOW);
        var canvas = new Canvas(WINDOW.width(), WINDOW.height());
        var surface = new FxSurface(canvas.getGraphicsContext2D(), fonts, camera);
        var view = new View(camera.toPlane(new Rect(0, 0, WINDOW.width(), WINDOW.height())), camera.zoom());
        var palette = Palette.of(Theme.LIGHT);
        new Grid(view, palette, surface).paint();
        Painter.paint(picture, view, palette, metrics, surface);
        canvas.snapshot(null, null);
        return System.nanoTime() - start;
    }
}
