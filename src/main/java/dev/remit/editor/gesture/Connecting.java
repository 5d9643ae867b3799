package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Button;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.text.Text;

/// A line is drawn from a team or service to another: with the button held, or from click to click.
///
/// @param from where on the screen it began
/// @param to where on the plane the hand is
record Connecting(Source source, Hand hand, Point from, Point to, Aim aim) implements Gesture {
    private static final double STILL = 4;

    /// How the line is drawn.
    enum Hand {
        DRAGS,
        CLICKS
    }

    static Connecting from(Source source, Point at, State state) {
        return new Connecting(source, Hand.DRAGS, at, state.camera().toPlane(at), Aim.NOTHING);
    }

    /// A second press means that it is drawn from click to click.
    @Override
    public State pressed(Input.Press press, State state) {
        return press.button() == Button.PRIMARY
                ? state.doing(at(press.at(), state).by(Hand.CLICKS))
                : state;
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(move.at(), state));
    }

    private Connecting at(Point screen, State state) {
        Point plane = state.camera().toPlane(screen);
        Aim there = from.distance(screen) < STILL ? Aim.NOTHING : source.aim(plane, state);
        return new Connecting(source, hand, from, plane, there);
    }

    private Connecting by(Hand other) {
        return new Connecting(source, other, from, to, aim);
    }

    /// Let go where it began, it goes on by clicks.
    @Override
    public State released(Input.Release release, State state) {
        if (from.distance(release.at()) < STILL) return state.doing(by(Hand.CLICKS));
        var last = at(release.at(), state);
        return switch (last.aim) {
            case Aim.Nothing nothing -> Waiting.about(last, source.endedOnNothing(last.to, state.done()));
            case Aim.Meant(Figure target) -> Waiting.about(last, source.ended(target, last.to, state.done()));
            case Aim.Refused refused -> hand == Hand.CLICKS ? state.doing(last) : state.done();
        };
    }

    @Override
    public boolean movesView() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return aim instanceof Aim.Refused ? Pointer.REFUSED : Pointer.CROSS;
    }

    @Override
    public void paint(Easel easel) {
        State state = easel.state();
        new DropMark(easel).aimed(source.targets(state), aim);
        state.picture().box(source.id()).ifPresent(box -> new Cord(easel).paint(box, to));
    }

    @Override
    public Text hint(State state) {
        return switch (aim) {
            case Aim.Nothing nothing -> source.hint(state);
            case Aim.Meant(Figure target) -> source.promise(target, state);
            case Aim.Refused(Figure target, Text why) -> why;
        };
    }
}
