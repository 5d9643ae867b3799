package dev.remit.editor.gesture;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.edit.Spot;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Habits;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.Relation;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The line of an interaction is pulled to where the hand is. What is drawn as a shape between two teams becomes a line
/// once it is pulled out of there, and a shape again when its last bend goes.
///
/// @param from where on the screen it was taken
/// @param bends where it would bend
record Bending(InteractionShape shape, Point from, Bends bends) implements Gesture {
    private static final double STILL = 4;
    private static final double KNOB = 5;

    /// What is taken where it does not bend yet.
    static Optional<State> of(InteractionShape shape, Point from, State state) {
        var bends = Strand.of(shape, state).bentAt(state.camera().toPlane(from));
        return Optional.of(state.doing(new Bending(shape, from, bends)));
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(move.at(), move.held(), state));
    }

    private Bending at(Point screen, Set<Held> held, State state) {
        if (from.distance(screen) < STILL) return this;
        Habits habits = held.contains(Held.FREE) ? state.habits().free() : state.habits();
        Spot spot = Snap.spot(state.camera().toPlane(screen), habits);
        return new Bending(shape, from, bends.moved(new Point(spot.x(), spot.y())));
    }

    @Override
    public State released(Input.Release release, State state) {
        if (from.distance(release.at()) < STILL) return state.done();
        var last = at(release.at(), release.held(), state);
        if (!last.isLine(state)) return state.done();
        return Relation.of(shape.id(), state)
                .map(relation -> relation.bent(last.bends.all(), state))
                .orElse(state)
                .done();
    }

    /// Whether it is a line already, or one bend of it is neither on a team nor where the shape is drawn.
    private boolean isLine(State state) {
        if (shape.form() instanceof Far) return true;
        var strand = Strand.of(shape, state);
        Point hand = bends.all().get(bends.held());
        return Stream.of(strand.giver(), strand.taker(), shape.box()).noneMatch(box -> box.contains(hand));
    }

    @Override
    public boolean movesView() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return Pointer.MOVE;
    }

    @Override
    public void paint(Easel easel) {
        if (!isLine(easel.state())) return;
        var accent = easel.palette().colour(Token.ACCENT);
        var points = Strand.of(shape, easel.state()).through(bends.all()).stream()
                .map(easel.camera()::toScreen)
                .toList();
        easel.surface().line(points, Pen.solid(accent, 2));
        Point hand = points.get(bends.held() + 1);
        easel.surface().ellipse(Rect.around(hand, KNOB), Ink.fill(accent));
    }

    @Override
    public Text hint(State state) {
        if (!isLine(state))
            return Text.of("Pull it out from between the teams, and it becomes a line that bends there.");
        return Text.of("Let go where the line should bend. Click a bend twice to take it away.");
    }
}
