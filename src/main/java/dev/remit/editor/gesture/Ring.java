package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Camera;
import dev.remit.editor.Side;
import dev.remit.editor.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A round sign beside a figure that can be pressed.
///
/// @param at its middle on the screen
record Ring(Figure figure, Side side, Point at, double radius) {
    private static final double HIT = 12;

    /// Beside a side of the figure, so far away on the screen.
    static Ring beside(Figure figure, Side side, double away, double radius, Camera camera) {
        return new Ring(figure, side, side.outside(camera.toScreen(figure.box()), away), radius);
    }

    Rect box() {
        return Rect.around(at, radius);
    }

    /// The one a hand at that place of the screen is meant to press.
    static Optional<Ring> pressed(Stream<Ring> rings, Point screen) {
        return rings.filter(ring -> ring.at.distance(screen) <= HIT)
                .min(Comparator.comparingDouble(ring -> ring.at.distance(screen)));
    }

    /// Whether it lies on no other team or service, whose name it might hide.
    boolean isFree(State state, Camera camera) {
        Rect plane = camera.toPlane(box());
        boolean isInTeam = figure instanceof Chip;
        return isFree(plane, state.picture().chips())
                && (isInTeam || isFree(plane, state.picture().teams()));
    }

    private boolean isFree(Rect plane, List<? extends Figure> others) {
        return others.stream()
                .noneMatch(other -> other.box().overlaps(plane) && !other.id().equals(figure.id()));
    }
}
