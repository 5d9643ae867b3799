package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.paint.Grid;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.shape.Id;
import dev.remit.ui.theme.Fonts;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Translate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TilesTest {
    private static final Size WINDOW = new Size(1600, 1000);
    /// The tiles of a window that begins where one of them does.
    private static final int WINDOWFUL = 40;
    private static final int ROUNDING = 2;
    private static final Picture MANY = Pictures.of(Megacorp.of(100, 10, 3), "map", Marks.NONE);

    @ParameterizedTest
    @ValueSource(ints = {3, 17, 40})
    void no_frame_of_a_pan_paints_much_of_the_window(int step) {
        int most = painted(tiles -> {
            tiles.show(frame(MANY, at(1)));
            return IntStream.rangeClosed(1, 150)
                    .map(i -> tiles.show(frame(MANY, at(1).panned(-step * i, -step * i))))
                    .max()
                    .orElseThrow();
        });

        assertTrue(most <= WINDOWFUL / 2, most + " tiles in one frame");
    }

    @Test
    void only_tiles_that_show_something_else_are_painted_again() {
        Id team = Id.of("team-46");
        Camera onTeam = at(1).centredOn(MANY.box(team).orElseThrow().middle(), WINDOW);

        int all = painted(tiles -> tiles.show(frame(MANY, onTeam)));
        int again = painted(tiles -> {
            tiles.show(frame(MANY, onTeam));
            return tiles.show(frame(MANY.marked(Marks.NONE.dimming(Set.of(team))), onTeam));
        });

        assertEquals(WINDOWFUL, all);
        assertTrue(again > 0 && again <= 9, again + " tiles");
    }

    /// Whichever way the window came there.
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1})
    void tiles_look_like_one_canvas(double zoom) {
        var tiles = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> cameTo(at(zoom)));

        var seen = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> pixels(new Pane(tiles.node())));
        var canvas = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> pixels(new Pane(canvas(at(zoom), tiles.shown().orElseThrow()))));

        assertTrue(difference(seen, canvas) <= ROUNDING, "%d of 255".formatted(difference(seen, canvas)));
    }

    private static Tiles cameTo(Camera end) {
        var tiles = new Tiles(Fonts.bundled(), Metrics.estimated());
        for (int i = 60; i >= 0; i--) tiles.show(frame(MANY, end.panned(i, 2 * i)));
        Point way = end.offset().minus(tiles.shown().orElseThrow().anchor().offset());
        tiles.node().getTransforms().setAll(new Translate(way.x(), way.y()));
        return tiles;
    }

    private static Canvas canvas(Camera camera, Cover like) {
        var canvas = new Canvas(WINDOW.width(), WINDOW.height());
        var surface = new FxSurface(canvas.getGraphicsContext2D(), Fonts.bundled(), camera);
        var palette = Palette.of(Theme.LIGHT);
        var view = new View(like.anchor().toPlane(like.decided().box()), camera.zoom());
        new Grid(view, palette, surface).paint();
        Painter.paint(MANY, view, palette, Metrics.estimated(), surface);
        return canvas;
    }

    private static int painted(ToIntFunction<Tiles> work) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> work.applyAsInt(new Tiles(Fonts.bundled(), Metrics.estimated())));
    }

    private static Camera at(double zoom) {
        return new Camera(Point.ORIGIN, zoom).centredOn(MANY.extent().middle(), WINDOW);
    }

    private static BaseLayer.Frame frame(Picture picture, Camera camera) {
        return new BaseLayer.Frame(picture, Theme.LIGHT, true, camera, WINDOW);
    }

    /// Of 255, in any pixel and colour.
    private static int difference(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8)
                most = Math.max(most, Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF)));
        }
        return most;
    }

    private static int[] pixels(Pane pane) {
        int width = (int) WINDOW.width();
        int height = (int) WINDOW.height();
        var image = new Scene(pane, width, height).snapshot(new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
