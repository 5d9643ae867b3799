package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A new team beside one that stands there, on one of its sides.
public record Neighbour(Id team, Side side) {
    private static final Blueprint WHAT = Blueprint.STREAM_ALIGNED_TEAM;
    private static final double AWAY = 80;
    private static final double STEP = 24;
    private static final int MOST_STEPS = 200;

    /// Of the team that is selected alone; empty where there is none, or it is locked.
    public static Optional<Neighbour> of(Side side, State state) {
        return state.selection()
                .only()
                .flatMap(state.picture()::find)
                .filter(figure -> figure instanceof TeamBox && !Locks.of(state).hold(figure))
                .map(Figure::id)
                .map(id -> new Neighbour(id, side));
    }

    /// The state with it, selected, and connected as teams were connected last.
    public State connected(State state) {
        var connection = new Connection(new End.Standing(team), coming(state));
        State done = connection.as(state.habits().mode(), state);
        return done.selecting(fresh(done, state));
    }

    /// The state with it, selected, and connected with nothing.
    public State alone(State state) {
        var coming = coming(state);
        return coming.met(state).state();
    }

    private static Selection fresh(State done, State before) {
        return Selection.of(done.document().teams().stream()
                .filter(it -> !before.document().teams().contains(it.id()))
                .map(it -> it.id())
                .toList());
    }

    private End coming(State state) {
        Rect box = state.picture().box(team).orElse(Rect.EMPTY);
        return new End.Coming(new Adding.Line("", WHAT), free(box, state).middle());
    }

    /// The nearest place on that side that covers no other team, now on this and now on that hand of the first.
    private Rect free(Rect box, State state) {
        Rect first = side.beside(box, WHAT.size(), AWAY);
        List<Rect> others = state.picture().teams().stream().map(TeamBox::box).toList();
        return IntStream.range(0, MOST_STEPS)
                .mapToObj(step -> aside(first, step))
                .filter(place -> others.stream().noneMatch(place.grown(STEP)::overlaps))
                .findFirst()
                .orElse(first);
    }

    private Rect aside(Rect first, int step) {
        double way = (step + 1) / 2 * STEP * (step % 2 == 0 ? -1 : 1);
        return side.isLevel() ? first.moved(0, way) : first.moved(way, 0);
    }
}
