package dev.remit.editor.gesture;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.Relation;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;

/// An end of an interaction is pulled to another team.
///
/// @param end the team it was taken from
/// @param to where on the plane the hand is
record Reconnecting(InteractionShape shape, Id end, Point to, Aim aim) implements Gesture {
    static Reconnecting of(InteractionShape shape, Id end, Point at, State state) {
        return new Reconnecting(shape, end, state.camera().toPlane(at), Aim.NOTHING);
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(move.at(), state));
    }

    private Reconnecting at(Point screen, State state) {
        Point plane = state.camera().toPlane(screen);
        Aim there = Beneath.team(plane, state)
                .filter(team -> !team.id().equals(end))
                .map(team -> aim(team, state))
                .orElse(Aim.NOTHING);
        return new Reconnecting(shape, end, plane, there);
    }

    private Aim aim(TeamBox team, State state) {
        return relation(state)
                .flatMap(it -> it.refusal(end, team.id(), state))
                .<Aim>map(why -> new Aim.Refused(team, why))
                .orElse(new Aim.Meant(team));
    }

    private Optional<Relation> relation(State state) {
        return Relation.of(shape.id(), state);
    }

    @Override
    public State released(Input.Release release, State state) {
        return at(release.at(), state).reconnected(state).done();
    }

    private State reconnected(State state) {
        return aim instanceof Aim.Meant meant
                ? relation(state)
                        .map(it -> it.reconnected(end, meant.figure().id(), state))
                        .orElse(state)
                : state;
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
        var mark = new DropMark(easel);
        mark.aimed(
                easel.state().picture().teams().stream()
                        .filter(team -> !team.id().equals(kept())),
                aim);
        var strand = Strand.of(shape, easel.state());
        if (end.equals(shape.provider())) new Cord(easel).paint(to, strand.taker());
        else new Cord(easel).paint(strand.giver(), to);
    }

    private Id kept() {
        return end.equals(shape.provider()) ? shape.consumer() : shape.provider();
    }

    @Override
    public Text hint(State state) {
        return switch (aim) {
            case Aim.Nothing nothing -> Text.of("Drag the end to another team, or let go to leave it.");
            case Aim.Meant meant -> Text.of("Let go and it is connected with {0}.", ((TeamBox) meant.figure()).name());
            case Aim.Refused refused -> refused.why();
        };
    }
}
