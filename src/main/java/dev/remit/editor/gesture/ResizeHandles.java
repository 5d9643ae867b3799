package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Overlay;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Button;
import dev.remit.editor.Camera;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Locks;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Eight grips around the one thing that is selected, where it can have another size.
public final class ResizeHandles implements Handles {
    private static final double OUTSIDE = 4;
    private static final double SIGN = 8;
    /// They reach out further than in, so that what stands inside can be met up to its edge, but not so far that they
    /// cover the rings beside the middles of the sides.
    private static final double INWARD = 5;
    private static final double OUTWARD = 16;
    private static final double OUTWARD_AT_SIDES = 8;
    private static final double ALONG = 12;
    private static final double ROOM = 48;

    @Override
    public Optional<Gesture> taken(Input.Press press, Optional<Id> rested, State state) {
        if (press.button() != Button.PRIMARY) return Optional.empty();
        return figure(state)
                .flatMap(figure -> grip(figure, press.at(), state)
                        .flatMap(grip -> press.clicks() == 2
                                ? Optional.of(new Fitting(figure))
                                : Resizing.of(figure, grip, press.at(), state)));
    }

    @Override
    public Optional<Pointer> pointer(Point at, Optional<Id> rested, State state) {
        return figure(state).flatMap(figure -> grip(figure, at, state)).map(Grip::pointer);
    }

    @Override
    public void paint(Easel easel, Optional<Id> rested) {
        var ink = Ink.fill(easel.palette().colour(Token.BG))
                .outlined(Pen.solid(easel.palette().colour(Token.ACCENT), 1.5));
        figure(easel.state()).ifPresent(figure -> {
            Rect ring = ring(figure, easel.camera(), easel.state());
            for (Grip grip : grips(figure, ring, easel.state()))
                easel.surface().rectangle(Rect.around(grip.on(ring), SIGN / 2), 1, ink);
        });
    }

    private static Optional<Figure> figure(State state) {
        var locks = Locks.of(state);
        return state.selection().only().flatMap(state.picture()::find).filter(figure -> !locks.hold(figure));
    }

    private static Optional<Grip> grip(Figure figure, Point at, State state) {
        Rect ring = ring(figure, state.camera(), state);
        return grips(figure, ring, state).stream()
                .filter(grip -> reach(grip, ring).contains(at))
                .findFirst();
    }

    private static Rect ring(Figure figure, Camera camera, State state) {
        var view = new View(camera.seen(state.window()), camera.zoom());
        Rect ringed =
                Overlay.ringed(figure, state.picture(), view, state.around().metrics());
        return camera.toScreen(ringed).grown(OUTSIDE);
    }

    private static Rect reach(Grip grip, Rect ring) {
        Point at = grip.on(ring);
        double out = grip.isCorner() ? OUTWARD : OUTWARD_AT_SIDES;
        return Rect.between(
                at.x() - before(grip.across(), out),
                at.y() - before(grip.down(), out),
                at.x() + before(-grip.across(), out),
                at.y() + before(-grip.down(), out));
    }

    /// How far it reaches to the left or up.
    private static double before(int side, double out) {
        if (side == 0) return ALONG;
        return side < 0 ? out : INWARD;
    }

    /// The corners first; those of the sides only where there is room between the corners.
    private static List<Grip> grips(Figure figure, Rect ring, State state) {
        return Arrays.stream(Grip.values())
                .filter(grip -> grip.down() != 0 || ring.height() >= ROOM)
                .filter(grip -> grip.across() != 0 || ring.width() >= ROOM)
                .filter(grip -> Fit.of(figure, grip, state).isPresent())
                .sorted((one, other) -> Boolean.compare(other.isCorner(), one.isCorner()))
                .toList();
    }
}
