package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Neighbour;
import dev.remit.editor.Pointer;
import dev.remit.editor.Side;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A plus on each side of the one team that is selected: it puts a new team there.
public final class AddHandles implements Handles {
    private static final double AWAY = 46;
    private static final double RADIUS = 9;
    private static final double ARM = 4;

    @Override
    public Optional<Gesture> taken(Input.Press press, Optional<Id> rested, State state) {
        return Ring.pressed(rings(state, state.camera()), press.at())
                .map(ring -> new Branching(new Neighbour(ring.figure().id(), ring.side()), press.at()));
    }

    @Override
    public Optional<Pointer> pointer(Point at, Optional<Id> rested, State state) {
        return Ring.pressed(rings(state, state.camera()), at).map(ring -> Pointer.CROSS);
    }

    @Override
    public void paint(Easel easel, Optional<Id> rested) {
        rings(easel.state(), easel.camera()).forEach(ring -> paint(ring, easel));
    }

    private static void paint(Ring ring, Easel easel) {
        var accent = easel.palette().colour(Token.ACCENT);
        var white = easel.palette().colour(Token.ON_ACCENT);
        easel.surface().ellipse(ring.box(), Ink.fill(accent));
        Point at = ring.at();
        easel.surface().line(List.of(at.plus(-ARM, 0), at.plus(ARM, 0)), Pen.solid(white, 2));
        easel.surface().line(List.of(at.plus(0, -ARM), at.plus(0, ARM)), Pen.solid(white, 2));
    }

    private static Stream<Ring> rings(State state, Camera camera) {
        return Arrays.stream(Side.values())
                .flatMap(side -> Neighbour.of(side, state).stream())
                .flatMap(neighbour -> state.picture().find(neighbour.team()).stream()
                        .map(team -> Ring.beside(team, neighbour.side(), AWAY, RADIUS, camera)))
                .filter(ring -> ring.isFree(state, camera));
    }
}
