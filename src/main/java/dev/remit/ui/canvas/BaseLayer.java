package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.ui.theme.Fonts;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.transform.Affine;
import javafx.util.Duration;

/// The picture itself. Panning moves what is painted and zooming scales it, until it has come to rest.
final class BaseLayer {
    private static final Duration REST = Duration.millis(120);
    /// As long as painting takes no more than a pulse, it need not wait for the zoom to rest.
    private static final long QUICK_NANOS = 16_000_000;

    private final Tiles tiles;
    private final Affine way = new Affine();
    private final PauseTransition rest = new PauseTransition(REST);
    private long nanos;

    /// What is to be seen.
    ///
    /// @param grid whether the dots of the grid are
    record Frame(Picture picture, Theme theme, boolean grid, Camera camera, Size size) {
        /// Whether it is the same but for the camera.
        boolean showsSame(Frame other) {
            return picture == other.picture && theme == other.theme && grid == other.grid && size.equals(other.size);
        }
    }

    BaseLayer(Fonts fonts, Metrics metrics) {
        tiles = new Tiles(fonts, metrics);
        tiles.node().getTransforms().setAll(way);
        tiles.node().setManaged(false);
        tiles.node().setMouseTransparent(true);
    }

    Node node() {
        return tiles.node();
    }

    void show(Frame frame) {
        rest.stop();
        var zoomed = tiles.shown()
                .filter(cover -> cover.frame().showsSame(frame))
                .filter(cover -> cover.anchor().zoom() != frame.camera().zoom());
        if (zoomed.isPresent() && nanos > QUICK_NANOS) paintAtRest(zoomed.get(), frame);
        else paint(frame);
    }

    private void paintAtRest(Cover cover, Frame frame) {
        move(cover.anchor(), frame.camera());
        rest.setOnFinished(event -> paint(frame));
        rest.playFromStart();
    }

    private void paint(Frame frame) {
        boolean isPan = tiles.holds(frame);
        long start = System.nanoTime();
        tiles.show(frame);
        if (!isPan) nanos = System.nanoTime() - start;
        tiles.shown().ifPresent(cover -> move(cover.anchor(), frame.camera()));
    }

    private void move(Camera anchor, Camera now) {
        double scale = now.zoom() / anchor.zoom();
        Point by = now.offset()
                .plus(-scale * anchor.offset().x(), -scale * anchor.offset().y());
        Point shift = scale == 1 ? new Pixels(node()).whole(by) : by;
        way.setToTransform(scale, 0, shift.x(), 0, scale, shift.y());
    }
}
