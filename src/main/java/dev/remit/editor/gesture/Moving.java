package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Grasp;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Lift;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.editor.guide.GuidePaint;
import dev.remit.editor.guide.Neighbours;
import dev.remit.editor.guide.Snapped;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.Set;

/// Elements are dragged to another place: they keep their arrangement, stop in line with what stands beside them, and
/// with Shift held keep to one axis.
///
/// @param neighbours of what the hand is on
/// @param from where on the plane the hand took hold
/// @param held the keys that are held
/// @param come how far they have come
public record Moving(Grasp grasp, Neighbours neighbours, Point from, Set<Held> held, Snapped come) implements Gesture {
    public Moving {
        held = Set.copyOf(held);
    }

    /// Of all that is selected, by one of them.
    static State of(Figure figure, Point at, State state) {
        var grasp = Grasp.of(state.selection().ids(), state);
        if (!grasp.holds(figure.id())) return state.doing(new HeldFast(figure));
        var neighbours = Siblings.of(figure, grasp, state.picture());
        return state.doing(new Moving(grasp, neighbours, state.camera().toPlane(at), Set.of(), Snapped.NOWHERE));
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(move.at(), move.held(), state));
    }

    private Moving at(Point screen, Set<Held> keys, State state) {
        Point by = state.camera().toPlane(screen).minus(from);
        var area = grasp.area();
        var snapping = neighbours.near(area.moved(by.x(), by.y()), keys, state);
        var snapped = keys.contains(Held.SHIFT) ? snapping.straight(area, by) : snapping.moved(area, by);
        return new Moving(grasp, neighbours, from, keys, snapped);
    }

    @Override
    public State released(Input.Release release, State state) {
        return at(release.at(), release.held(), state).dropped(state).done();
    }

    private State dropped(State state) {
        if (come.by().equals(Point.ORIGIN)) return state;
        return state.changed(Text.of("Move {0}", grasp.called(state)), grasp.moved(come.by(), state));
    }

    @Override
    public Optional<Lift> lift() {
        return Optional.of(new Lift(grasp.ids(), come.by()));
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
        new GuidePaint(easel).paint(come.guides());
    }

    @Override
    public Text hint(State state) {
        Text effect = effect();
        return grasp.locked().isEmpty() ? effect : Text.of("{0} What is locked stays.", effect);
    }

    private Text effect() {
        if (held.contains(Held.FREE)) return Text.of("Free move: let go anywhere.");
        return held.contains(Held.SHIFT)
                ? Text.of("Straight move: let go, or release Shift to move both ways.")
                : Text.of("Let go to put it here. Shift keeps it straight, Z moves it freely.");
    }
}
