package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Lift;
import dev.remit.editor.Moves;
import dev.remit.editor.Pointer;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Services are dragged: onto a team, which answers for them then; within their team, to another place; or onto
/// nothing, where nobody answers for them.
///
/// @param from where on the plane they were taken
/// @param to where on the plane the hand is
/// @param over the team beneath it
/// @param foreseen what moving them there would do, in words
public record Rehoming(List<Id> services, Point from, Point to, Optional<TeamBox> over, Optional<Text> foreseen)
        implements Gesture {
    private static final Duration UNTIL_IT_OPENS = Duration.ofMillis(700);

    public Rehoming {
        services = List.copyOf(services);
    }

    static Optional<State> of(Chip chip, Point at, State state) {
        Point plane = state.camera().toPlane(at);
        var services = state.selection().ids().stream()
                .filter(id ->
                        state.picture().find(id).filter(Chip.class::isInstance).isPresent())
                .toList();
        var dragged = services.contains(chip.id()) ? services : List.of(chip.id());
        return Optional.of(state.doing(new Rehoming(dragged, plane, plane, Optional.empty(), Optional.empty())));
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(state.camera().toPlane(move.at()), state));
    }

    /// What a team would carry is worked out only when another team lies beneath the hand.
    private Rehoming at(Point plane, State state) {
        var now = Beneath.team(plane, state);
        boolean isSame = now.map(TeamBox::id).equals(over.map(TeamBox::id));
        return new Rehoming(services, from, plane, now, isSame ? foreseen : now.flatMap(team -> foresee(team, state)));
    }

    private Optional<Text> foresee(TeamBox team, State state) {
        if (isHome(team)) return Optional.empty();
        return state.around().preview().of(state.document(), new Moves(services).transfer(team.id()), team.id());
    }

    /// Whether all of them stand in that team already.
    private boolean isHome(TeamBox team) {
        return team.services().containsAll(services);
    }

    @Override
    public State released(Input.Release release, State state) {
        var dropped = at(state.camera().toPlane(release.at()), state);
        return dropped.done(state).done();
    }

    private State done(State state) {
        var moves = new Moves(services);
        if (over.isEmpty()) return isAlone(state) ? placed(state) : moves.toNobody(placing(state), state);
        TeamBox team = over.get();
        return team.collapsed() ? moves.to(team.id(), state) : moves.to(team.id(), Moves.place(team, to, state), state);
    }

    /// Whether nobody owns any of them, so that on nothing they only get another place.
    private boolean isAlone(State state) {
        return state.picture().teams().stream()
                .noneMatch(team -> team.services().stream().anyMatch(services::contains));
    }

    private State placed(State state) {
        return state.changed(Text.of("Move {0}", new Moves(services).what(state.document())), placing(state));
    }

    private Edit placing(State state) {
        Map<Id, Spot> spots = new HashMap<>();
        for (Id id : services) {
            state.picture()
                    .box(id)
                    .map(Rect::corner)
                    .ifPresent(corner -> spots.put(id, Snap.spot(corner.plus(to.minus(from)), state.habits())));
        }
        return Diagrams.place(state.diagram(), spots);
    }

    /// A folded team opens when the hand rests on it.
    @Override
    public State lingered(Input.Linger linger, State state) {
        var closed = over.filter(TeamBox::collapsed);
        if (closed.isEmpty() || linger.still().compareTo(UNTIL_IT_OPENS) < 0) return state;
        Id team = closed.get().id();
        State opened = state.changed(
                Text.of("Expand {0}", closed.get().name()), Diagrams.expand(state.diagram(), Set.of(team)));
        return opened.doing(at(to, opened));
    }

    @Override
    public Optional<Lift> lift() {
        return Optional.of(new Lift(Set.copyOf(services), to.minus(from)));
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
        var mark = new DropMark(easel);
        if (services.size() > 1) mark.count(services.size(), to);
        over.ifPresent(team -> {
            mark.allowed(team.box());
            if (!team.collapsed()) mark.caret(team, Moves.place(team, to, easel.state()));
            mark.tip(lines(team, easel.state()), to);
        });
    }

    private List<Text> lines(TeamBox team, State state) {
        if (isHome(team)) return List.of();
        Text move = Text.of("Move {0} to {1}", new Moves(services).what(state.document()), team.name());
        return foreseen.map(delta -> List.of(move, delta)).orElse(List.of(move));
    }

    @Override
    public Text hint(State state) {
        return over.map(team -> isHome(team)
                        ? Text.of("Let go to give it this place in {0}.", team.name())
                        : Text.of("Let go and {0} answers for it.", team.name()))
                .orElse(Text.of(
                        "Drag onto a team that shall answer for it, or onto nothing to leave it without an owner."));
    }
}
