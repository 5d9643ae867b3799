package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Grid;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import javafx.util.Duration;

/// The picture itself, painted larger than the window by a margin. Panning moves what is painted and zooming scales it;
/// it is painted again when the margin is used up or the zoom has come to rest.
final class BaseLayer {
    private static final double MARGIN = 200;
    private static final Duration REST = Duration.millis(120);
    /// As long as painting takes no more than a pulse, it need not wait for the zoom to rest.
    private static final long QUICK_NANOS = 16_000_000;

    private final Canvas canvas = new Canvas();
    private final Affine way = new Affine();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Fonts fonts;
    private final Metrics metrics;
    private Optional<Frame> painted = Optional.empty();
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
        this.fonts = fonts;
        this.metrics = metrics;
        canvas.getTransforms().setAll(way);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    void show(Frame frame) {
        rest.stop();
        var last = painted.filter(frame::showsSame);
        if (last.isEmpty()) paint(frame);
        else follow(last.get(), frame);
    }

    private void follow(Frame last, Frame frame) {
        boolean zoomed = last.camera().zoom() != frame.camera().zoom();
        if (!zoomed && isWithinMargin(last.camera(), frame.camera())) move(last.camera(), frame.camera());
        else if (zoomed && nanos > QUICK_NANOS) paintAtRest(last, frame);
        else paint(frame);
    }

    private void paintAtRest(Frame last, Frame frame) {
        move(last.camera(), frame.camera());
        rest.setOnFinished(event -> paint(frame));
        rest.playFromStart();
    }

    private static boolean isWithinMargin(Camera last, Camera now) {
        Point moved = now.offset().minus(last.offset());
        return Math.abs(moved.x()) <= MARGIN && Math.abs(moved.y()) <= MARGIN;
    }

    private void move(Camera last, Camera now) {
        double scale = now.zoom() / last.zoom();
        double x = now.offset().x() - scale * (last.offset().x() + MARGIN);
        double y = now.offset().y() - scale * (last.offset().y() + MARGIN);
        if (scale == 1) way.setToTransform(1, 0, whole(x), 0, 1, whole(y));
        else way.setToTransform(scale, 0, x, 0, scale, y);
    }

    /// To whole pixels of the screen: between them all would be blurred, and mixed anew in every frame, 15 ms each.
    private double whole(double length) {
        double pixels = Optional.ofNullable(canvas.getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
        return Math.rint(length * pixels) / pixels;
    }

    private void paint(Frame frame) {
        long start = System.nanoTime();
        resize(frame.size());
        var shifted = frame.camera().panned(MARGIN, MARGIN);
        var surface = new FxSurface(canvas.getGraphicsContext2D(), fonts, shifted);
        Rect part = shifted.toPlane(new Rect(0, 0, canvas.getWidth(), canvas.getHeight()));
        var view = new View(part, shifted.zoom());
        var palette = Palette.of(frame.theme());
        if (frame.grid()) new Grid(view, palette, surface).paint();
        Painter.paint(frame.picture(), view, palette, metrics, surface);
        move(frame.camera(), frame.camera());
        painted = Optional.of(frame);
        nanos = System.nanoTime() - start;
    }

    private void resize(Size size) {
        canvas.setWidth(size.width() + 2 * MARGIN);
        canvas.setHeight(size.height() + 2 * MARGIN);
    }
}
