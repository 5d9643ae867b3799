package dev.remit.editor.gesture;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Signs on the one interaction that is selected: a ring at either end, to connect it with another team, and a knob at
/// each bend of its line.
public final class EdgeHandles implements Handles {
    private static final double HIT = 12;
    private static final double RADIUS = 5;

    /// @param at its middle on the screen
    private sealed interface Sign {
        Point at();

        Gesture pressed(Input.Press press, State state);

        Pointer pointer();
    }

    private record End(InteractionShape shape, Id team, Point at) implements Sign {
        @Override
        public Gesture pressed(Input.Press press, State state) {
            return Reconnecting.of(shape, team, press.at(), state);
        }

        @Override
        public Pointer pointer() {
            return Pointer.CROSS;
        }
    }

    private record Knob(InteractionShape shape, int index, Point at) implements Sign {
        @Override
        public Gesture pressed(Input.Press press, State state) {
            var bends = new Bends(shape.bends(), index);
            return press.clicks() == 2 ? new Straightening(shape, bends) : new Bending(shape, press.at(), bends);
        }

        @Override
        public Pointer pointer() {
            return Pointer.MOVE;
        }
    }

    @Override
    public Optional<Gesture> taken(Input.Press press, Optional<Id> rested, State state) {
        return under(press.at(), state).map(sign -> sign.pressed(press, state));
    }

    @Override
    public Optional<Pointer> pointer(Point at, Optional<Id> rested, State state) {
        return under(at, state).map(Sign::pointer);
    }

    private static Optional<Sign> under(Point screen, State state) {
        return signs(state, state.camera())
                .filter(sign -> sign.at().distance(screen) <= HIT)
                .min(Comparator.comparingDouble(sign -> sign.at().distance(screen)));
    }

    @Override
    public void paint(Easel easel, Optional<Id> rested) {
        var accent = easel.palette().colour(Token.ACCENT);
        var open = Ink.fill(easel.palette().colour(Token.BG)).outlined(Pen.solid(accent, 2));
        signs(easel.state(), easel.camera()).forEach(sign -> {
            Rect box = Rect.around(sign.at(), RADIUS);
            switch (sign) {
                case End end -> easel.surface().ellipse(box, open);
                case Knob knob -> easel.surface().ellipse(box, Ink.fill(accent));
            }
        });
    }

    private static Stream<Sign> signs(State state, Camera camera) {
        return state.selection().only().flatMap(state.picture()::find).stream()
                .filter(InteractionShape.class::isInstance)
                .map(InteractionShape.class::cast)
                .flatMap(shape -> signs(shape, state, camera));
    }

    private static Stream<Sign> signs(InteractionShape shape, State state, Camera camera) {
        var strand = Strand.of(shape, state);
        var ends = Stream.<Sign>of(
                new End(shape, shape.provider(), camera.toScreen(strand.atGiver())),
                new End(shape, shape.consumer(), camera.toScreen(strand.atTaker())));
        var knobs = IntStream.range(0, shape.bends().size())
                .<Sign>mapToObj(
                        i -> new Knob(shape, i, camera.toScreen(shape.bends().get(i))));
        return Stream.concat(ends, knobs);
    }
}
