package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Locks;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A rectangle is dragged: it selects what it touches, or with Alt held only what it holds whole.
///
/// @param from where it began, on the plane, so that it holds on while the view moves
/// @param to where it has come to, on the plane
/// @param kept what stays selected besides
/// @param before what a cancel goes back to
public record Marquee(Point from, Point to, Selection kept, Selection before) implements Gesture {
    private static final double WASH = 0.08;

    @Override
    public State moved(Input.Move move, State state) {
        return dragged(move.at(), move.held(), state);
    }

    @Override
    public State released(Input.Release release, State state) {
        return dragged(release.at(), release.held(), state).done();
    }

    @Override
    public State cancelled(State state) {
        return state.selecting(before).done();
    }

    @Override
    public boolean movesView() {
        return true;
    }

    private State dragged(Point at, Set<Held> held, State state) {
        var marquee = new Marquee(from, state.camera().toPlane(at), kept, before);
        return state.selecting(kept.with(marquee.caught(held, state))).doing(marquee);
    }

    private List<Id> caught(Set<Held> held, State state) {
        Rect area = area();
        var locks = Locks.of(state);
        Predicate<Rect> catches = held.contains(Held.ALT) ? area::contains : area::overlaps;
        var boxes = state.picture()
                .figures()
                .filter(figure -> isBox(figure)
                        && !locks.hold(figure.id())
                        && !figure.box().contains(from)
                        && catches.test(figure.box()))
                .map(Figure::id)
                .toList();
        var caught = new ArrayList<>(boxes.reversed());
        caught.addAll(joining(Set.copyOf(boxes), state));
        return caught;
    }

    /// Interactions whose both ends are caught.
    private static List<Id> joining(Set<Id> caught, State state) {
        return state.picture().interactions().stream()
                .map(InteractionShape::id)
                .filter(id -> state.document()
                        .interactions()
                        .find(id)
                        .filter(it -> caught.contains(it.teamAId().id())
                                && caught.contains(it.teamBId().id()))
                        .isPresent())
                .toList();
    }

    /// What lies beneath the whole rectangle is its ground and not meant; neither are lines and pages, nor what is
    /// locked, which is selected by a click alone.
    private static boolean isBox(Figure figure) {
        return switch (figure) {
            case TeamBox team -> true;
            case Chip chip -> true;
            case Grouping grouping -> true;
            case NoteBox note -> true;
            case InteractionShape shape -> false;
            case FrameBox frame -> false;
        };
    }

    private Rect area() {
        return Rect.holding(List.of(from, to));
    }

    @Override
    public void paint(Easel easel) {
        var accent = easel.palette().colour(Token.ACCENT);
        var ink = Ink.fill(accent.at(WASH)).outlined(Pen.dashed(accent, 1));
        easel.surface().rectangle(easel.camera().toScreen(area()), 0, ink);
    }

    @Override
    public Text hint(State state) {
        return Text.of("Everything the rectangle touches is selected; hold Alt for what it holds whole.");
    }
}
