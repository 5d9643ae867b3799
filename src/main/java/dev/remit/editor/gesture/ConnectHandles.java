package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Locks;
import dev.remit.editor.Pointer;
import dev.remit.editor.Side;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Rings from which a line to another is drawn: four around a team, of a service one at either end.
public final class ConnectHandles implements Handles {
    private static final double AWAY = 22;
    private static final double RADIUS = 6;
    private static final double BETWEEN_CHIPS = 8;
    private static final double LEAST_RADIUS = 3;

    @Override
    public Optional<Gesture> taken(Input.Press press, Optional<Id> rested, State state) {
        return Ring.pressed(rings(rested, state, state.camera()), press.at())
                .flatMap(ring -> Bond.usual(ring.figure()).source(ring.figure(), state))
                .map(source -> Connecting.from(source, press.at(), state));
    }

    @Override
    public Optional<Pointer> pointer(Point at, Optional<Id> rested, State state) {
        return Ring.pressed(rings(rested, state, state.camera()), at).map(ring -> Pointer.CROSS);
    }

    @Override
    public void paint(Easel easel, Optional<Id> rested) {
        var pen = Pen.solid(easel.palette().colour(Token.ACCENT), 2);
        var ink = Ink.fill(easel.palette().colour(Token.BG)).outlined(pen);
        rings(rested, easel.state(), easel.camera())
                .forEach(ring -> easel.surface().ellipse(ring.box().grown(-1), ink));
    }

    /// Of what is selected alone and of what the pointer rests on, unless it is locked.
    private static Stream<Ring> rings(Optional<Id> rested, State state, Camera camera) {
        var locks = Locks.of(state);
        return Stream.concat(state.selection().only().stream(), rested.stream())
                .distinct()
                .filter(id -> !locks.hold(id))
                .flatMap(id -> state.picture().find(id).stream())
                .flatMap(figure -> rings(figure, camera))
                .filter(ring -> ring.isFree(state, camera));
    }

    private static Stream<Ring> rings(Figure figure, Camera camera) {
        return switch (figure) {
            case TeamBox team ->
                Arrays.stream(Side.values()).map(side -> Ring.beside(team, side, AWAY, RADIUS, camera));
            case Chip chip -> Stream.of(Side.LEFT, Side.RIGHT).map(side -> small(chip, side, camera));
            case Grouping grouping -> Stream.empty();
            case NoteBox note -> Stream.empty();
            case FrameBox frame -> Stream.empty();
            case InteractionShape shape -> Stream.empty();
        };
    }

    /// On the edge of the chip, where it covers none of its words, and as large as the gap to the next lets it be.
    private static Ring small(Chip chip, Side side, Camera camera) {
        double radius = Math.clamp(BETWEEN_CHIPS * camera.zoom() - 1, LEAST_RADIUS, RADIUS);
        return Ring.beside(chip, side, 0, radius, camera);
    }
}
