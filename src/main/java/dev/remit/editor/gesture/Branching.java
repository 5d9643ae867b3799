package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Gesture;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Neighbour;
import dev.remit.editor.State;
import dev.remit.editor.prompt.Naming;
import dev.remit.text.Text;

/// A plus beside a team is pressed: let go on it, there is a new team, connected unless Shift is held.
public record Branching(Neighbour neighbour, Point from) implements Gesture {
    private static final double SLIP = 12;

    @Override
    public State released(Input.Release release, State state) {
        if (from.distance(release.at()) > SLIP) return state.done();
        return release.held().contains(Held.SHIFT) ? named(neighbour.alone(state)) : named(neighbour.connected(state));
    }

    /// The state with a new team beside another, connected with it and waiting for its name.
    public static State connected(Neighbour neighbour, State state) {
        return named(neighbour.connected(state));
    }

    /// With the new team in sight, and its name asked for.
    private static State named(State added) {
        State seen = added.picture()
                .box(added.selection().ids().getFirst())
                .map(box -> added.looking(added.camera().showing(box, added.window())))
                .orElse(added)
                .done();
        return seen.selection()
                .only()
                .flatMap(id -> Naming.ofFresh(id, seen))
                .map(seen::asking)
                .orElse(seen);
    }

    @Override
    public Text hint(State state) {
        return Text.of("Let go to add a team that is connected, or hold Shift to add one that is not.");
    }
}
