package dev.remit.editor;

import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.FreeIds;
import dev.remit.edit.Interactions;
import dev.remit.model.Document;
import dev.remit.model.InteractionMode;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Two teams that are to work together: the first provides or helps, where that makes a difference.
public record Connection(End giver, End taker) {
    public static Connection of(Id giver, Id taker) {
        return new Connection(new End.Standing(giver), new End.Standing(taker));
    }

    public Connection swapped() {
        return new Connection(taker, giver);
    }

    /// Why they cannot be connected in any way; empty where they can in some.
    public Optional<Text> refusal(State state) {
        if (giver.equals(taker)) return refusal(InteractionMode.COLLABORATION, state);
        var locked = standing().flatMap(both -> End.locked(state, both.giver, both.taker));
        if (locked.isPresent()) return locked;
        boolean isAllRefused = Arrays.stream(InteractionMode.values())
                .allMatch(mode -> refusal(mode, state).isPresent());
        return isAllRefused
                ? Optional.of(Text.of(
                        "{0} and {1} interact in every way already.",
                        giver.name(state.document()), taker.name(state.document())))
                : Optional.empty();
    }

    /// Why they cannot be connected in that mode.
    public Optional<Text> refusal(InteractionMode mode, State state) {
        return standing()
                .flatMap(both ->
                        Interactions.refusal(state.document(), new Ref<>(both.giver), new Ref<>(both.taker), mode));
    }

    private record Standing(Id giver, Id taker) {}

    private Optional<Standing> standing() {
        return giver.id().flatMap(one -> taker.id().map(other -> new Standing(one, other)));
    }

    /// What such an interaction says: "Platform serves Checkout".
    public Text sentence(InteractionMode mode, Document document) {
        String one = Cut.name(giver.name(document));
        String other = Cut.name(taker.name(document));
        return switch (mode) {
            case COLLABORATION -> Text.of("{0} and {1} work together", one, other);
            case X_AS_A_SERVICE -> Text.of("{0} serves {1}", one, other);
            case FACILITATING -> Text.of("{0} helps {1}", one, other);
        };
    }

    /// The state with both connected in that mode, as one step, and the interaction selected.
    public State as(InteractionMode mode, State state) {
        Text step = step(state.document());
        var one = giver.met(state);
        var other = taker.met(one.state());
        State ready = other.state();
        Id id = FreeIds.in(ready.document(), one.id() + " " + other.id(), "interaction");
        Edit edit = Interactions.add(id, team(one), team(other), mode);
        State done = ready == state ? state.changed(step, edit) : ready.amended(step, edit);
        return done == state ? state : done.selecting(Selection.of(id)).used(habits -> habits.connecting(mode));
    }

    /// What it would do to connect two that stand on the map.
    public Foreseen foreseen(InteractionMode mode, State state) {
        return standing()
                .filter(both -> refusal(mode, state).isEmpty())
                .map(both -> state.around()
                        .preview()
                        .of(state.document(), added(both, mode, state), List.of(both.giver, both.taker)))
                .orElse(Foreseen.NOTHING);
    }

    private static Edit added(Standing both, InteractionMode mode, State state) {
        Id id = FreeIds.in(state.document(), both.giver + " " + both.taker, "interaction");
        return Interactions.add(id, new Ref<>(both.giver), new Ref<>(both.taker), mode);
    }

    private Text step(Document document) {
        return Text.of("Connect {0} and {1}", Cut.name(giver.name(document)), Cut.name(taker.name(document)));
    }

    private static Ref<Team> team(End.Met end) {
        return new Ref<>(end.id());
    }
}
