package dev.remit.editor;

import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;

/// Where the keyboard is among the elements of a diagram. It takes the selection along from element to element, until
/// somebody begins to choose several one by one: then it goes apart, and the selection stays.
///
/// @param apart where it has gone without the selection
public record Walk(Optional<Apart> apart) {
    static final Walk TOGETHER = new Walk(Optional.empty());

    /// @param chosen what is selected meanwhile; whoever selects something else ends it
    record Apart(Id at, Selection chosen) {}

    /// The element the keyboard is at.
    public static Optional<Id> at(State state) {
        var gone = gone(state).map(Apart::at);
        return gone.isPresent() ? gone : last(state.selection());
    }

    /// The element it is at apart from the selection.
    public static Optional<Id> apart(State state) {
        return gone(state).map(Apart::at);
    }

    /// At the element so many further in reading order, −1 for the one before; the same past the last and the first.
    public static State by(int steps, State state) {
        List<Id> order = ReadingOrder.of(state.whole());
        int from = at(state).map(order::indexOf).orElse(-1);
        int next = from < 0 && steps < 0 ? order.size() + steps : from + steps;
        return next < 0 || next >= order.size() ? state : to(order.get(next), state);
    }

    /// At the nearest element on a side; at the first where it was at none.
    public static State toward(Side side, State state) {
        var from = at(state).filter(id -> state.picture().find(id).isPresent());
        if (from.isEmpty()) return by(1, state.selecting(Selection.NONE));
        return Nearest.of(from.get(), side, state.picture())
                .map(id -> to(id, state))
                .orElse(state);
    }

    /// At that element, without the selection where it is apart.
    public static State to(Id id, State state) {
        return gone(state)
                .map(apart -> seen(id, state.walking(apart(id, apart.chosen))))
                .orElseGet(() -> seen(id, state.selecting(Selection.of(id))));
    }

    /// At that element, with the same selected as before.
    public static State apart(Id id, State state) {
        return seen(id, state.walking(apart(id, state.selection())));
    }

    /// Goes apart at first; then adds the element it is at to the selection, or takes it away.
    public static State choosing(State state) {
        var at = at(state);
        if (at.isEmpty()) return state;
        if (gone(state).isEmpty()) return state.walking(apart(at.get(), state.selection()));
        State chosen = state.selecting(state.selection().toggled(at.get()));
        return chosen.walking(apart(at.get(), chosen.selection()));
    }

    private static Optional<Apart> gone(State state) {
        return state.walk()
                .apart()
                .filter(it -> it.chosen.equals(state.selection()))
                .filter(it -> state.whole().find(it.at).isPresent());
    }

    private static Walk apart(Id at, Selection chosen) {
        return new Walk(Optional.of(new Apart(at, chosen)));
    }

    private static Optional<Id> last(Selection selection) {
        return selection.isEmpty()
                ? Optional.empty()
                : Optional.of(selection.ids().getLast());
    }

    private static State seen(Id id, State state) {
        return state.picture()
                .box(id)
                .map(box -> state.looking(state.camera().showing(box, state.window())))
                .orElse(state);
    }
}
