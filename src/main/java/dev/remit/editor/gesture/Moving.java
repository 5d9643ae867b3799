package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.edit.Edit;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Grasp;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Lift;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Duplicating;
import dev.remit.editor.guide.GuidePaint;
import dev.remit.editor.guide.Neighbours;
import dev.remit.editor.guide.Snapped;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Elements are dragged to another place: they keep their arrangement and stop in line with what stands beside them.
/// With Shift held they keep to one axis, with the key for it a copy of them goes there. Teams that are dropped on a
/// grouping join it.
///
/// @param neighbours of what the hand is on
/// @param from where on the plane the hand took hold
public record Moving(Grasp grasp, Neighbours neighbours, Point from, Now now) implements Gesture {
    /// What follows from where the hand is.
    ///
    /// @param hand where on the plane
    /// @param come how far what it holds has come
    public record Now(Point hand, Set<Held> held, Snapped come, Homing homing) {
        public Now {
            held = Set.copyOf(held);
        }
    }

    /// Of all that is selected, by one of them.
    static State of(Figure figure, Point at, State state) {
        var grasp = Grasp.of(state.selection().ids(), state);
        if (!grasp.holds(figure.id())) return state.doing(new HeldFast(figure));
        var neighbours = Siblings.of(figure, grasp, state.picture());
        Point plane = state.camera().toPlane(at);
        var start = new Now(plane, Set.of(), Snapped.NOWHERE, new Homing.Staying());
        return state.doing(new Moving(grasp, neighbours, plane, start));
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(move.at(), move.held(), state));
    }

    private Moving at(Point screen, Set<Held> held, State state) {
        Point hand = state.camera().toPlane(screen);
        Point by = hand.minus(from);
        var area = grasp.area();
        var snapping = neighbours.near(area.moved(by.x(), by.y()), held, state);
        var come = held.contains(Held.SHIFT) ? snapping.straight(area, by) : snapping.moved(area, by);
        return new Moving(grasp, neighbours, from, new Now(hand, held, come, Homing.at(hand, grasp, state.picture())));
    }

    @Override
    public State released(Input.Release release, State state) {
        var dropped = at(release.at(), release.held(), state);
        return (dropped.isCopy() ? dropped.copied(state) : dropped.dropped(state)).done();
    }

    private State dropped(State state) {
        boolean isWhereItWas = now.come.by().equals(Point.ORIGIN) && now.homing instanceof Homing.Staying;
        if (isWhereItWas) return state;
        Text step = now.homing.step(grasp.called(state), state.document());
        State dropped = state.changed(step, grasp.moved(now.come.by(), state).then(now.homing.edit()));
        return now.homing.remark(state.document()).map(dropped::saying).orElse(dropped);
    }

    private State copied(State state) {
        Text step = Text.of("Copy {0}", grasp.called(state));
        return Duplicating.copied(grasp.ids(), now.come.by(), step, this::homed, state);
    }

    private Edit homed(List<Id> copies) {
        return document -> {
            var teams = copies.stream().filter(document.teams()::contains).toList();
            return now.homing.edit(teams).apply(document);
        };
    }

    private boolean isCopy() {
        return now.held.contains(Held.COPY);
    }

    @Override
    public Optional<Lift> lift() {
        var lift = new Lift(grasp.ids(), now.come.by());
        return Optional.of(isCopy() ? lift.copied() : lift);
    }

    @Override
    public boolean movesView() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return isCopy() ? Pointer.COPY : Pointer.MOVE;
    }

    @Override
    public void paint(Easel easel) {
        new GuidePaint(easel).paint(now.come.guides());
        var mark = new DropMark(easel);
        switch (now.homing) {
            case Homing.Staying staying -> {}
            case Homing.Joining joining -> mark.allowed(joining.grouping().box());
            case Homing.Leaving leaving when isCopy() -> {}
            case Homing.Leaving leaving -> leaving.groupings().forEach(grouping -> mark.refused(grouping.box()));
        }
        mark.tip(words(easel.state()), now.hand);
    }

    private List<Text> words(State state) {
        if (isCopy()) return List.of(Text.of("Copy {0}", grasp.called(state)));
        return now.homing instanceof Homing.Staying
                ? List.of()
                : List.of(now.homing.step(grasp.called(state), state.document()));
    }

    @Override
    public Text hint(State state) {
        return grasp.locked().isEmpty() ? effect() : Text.of("{0} What is locked stays.", effect());
    }

    private Text effect() {
        if (isCopy()) return Text.of("Copy: let go to put a copy here.");
        if (now.held.contains(Held.FREE)) return Text.of("Free move: let go anywhere.");
        return now.held.contains(Held.SHIFT)
                ? Text.of("Straight move: let go, or release Shift to move both ways.")
                : Text.of("Let go to put it here. Shift keeps it straight, Alt copies it, Z moves it freely.");
    }
}
