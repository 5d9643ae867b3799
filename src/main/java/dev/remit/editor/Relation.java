package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Interactions;
import dev.remit.edit.Spot;
import dev.remit.edit.Titles;
import dev.remit.model.Bend;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An interaction that is there, and all that can be made of it. Whatever speaks against a change is said instead.
public record Relation(Interaction interaction) {
    /// The one that is selected alone.
    public static Optional<Relation> of(State state) {
        return state.selection().only().flatMap(id -> of(id, state));
    }

    public static Optional<Relation> of(Id id, State state) {
        return state.document().interactions().find(id).map(Relation::new);
    }

    private Ref<Interaction> ref() {
        return new Ref<>(interaction.id());
    }

    /// The state with both teams working together in another mode.
    public State as(InteractionMode mode, State state) {
        if (interaction.is(mode)) return state;
        var refused = refusal(interaction.teamAId(), interaction.teamBId(), mode, state);
        Text step = Text.of("Change {0} to {1}", names(state.document()), mode.label());
        return refused.isPresent()
                ? state.saying(Remark.of(refused.get()))
                : state.changed(step, Interactions.mode(ref(), mode));
    }

    /// The state with the team that gave receiving.
    public State swapped(State state) {
        var refused = refusal(interaction.teamBId(), interaction.teamAId(), mode(), state);
        Text step = Text.of("Swap the direction of {0}", names(state.document()));
        return refused.isPresent()
                ? state.saying(Remark.of(refused.get()))
                : state.changed(step, Interactions.swap(ref()).then(this::turned));
    }

    /// A line runs from the team that gives, on every diagram.
    private Document turned(Document document) {
        Document turned = document;
        for (Diagram diagram : document.diagrams()) {
            var route =
                    diagram.routes().getOrDefault(interaction.id(), List.of()).reversed();
            var spots = route.stream().map(bend -> new Spot(bend.x(), bend.y())).toList();
            if (!spots.isEmpty())
                turned = Diagrams.route(diagram.id(), interaction.id(), spots).apply(turned);
        }
        return turned;
    }

    /// Why the end at the one team cannot move to the other; empty where it can.
    public Optional<Text> refusal(Id from, Id to, State state) {
        Ref<Team> kept = other(from);
        Ref<Team> moved = new Ref<>(to);
        boolean gives = interaction.teamAId().id().equals(from);
        return refusal(gives ? moved : kept, gives ? kept : moved, mode(), state)
                .or(() -> End.locked(state, to, from, kept.id()));
    }

    /// The team at the end that is not the one.
    private Ref<Team> other(Id one) {
        return interaction.teamAId().id().equals(one) ? interaction.teamBId() : interaction.teamAId();
    }

    /// The state with the end at the one team at the other instead.
    public State reconnected(Id from, Id to, State state) {
        Text step = Text.of("Reconnect {0} to {1}", names(state.document()), Cut.name(Titles.of(to, state.document())));
        return state.changed(step, Interactions.reconnect(ref(), new Ref<>(from), new Ref<>(to)));
    }

    /// The state with that day to look at it again, or none.
    public State reviewed(Optional<LocalDate> day, State state) {
        Text names = names(state.document());
        Text step = day.isPresent()
                ? Text.of("Set the review date of {0}", names)
                : Text.of("Clear the review date of {0}", names);
        return state.changed(step, Interactions.reviewBy(ref(), day));
    }

    /// The state with those words for what it is for.
    public State purposed(String words, State state) {
        return state.changed(
                Text.of("Set the purpose of {0}", names(state.document())), Interactions.purpose(ref(), words));
    }

    /// The state with its line through these points of the plane.
    public State bent(List<Point> bends, State state) {
        return routed(Text.of("Bend the line of {0}", names(state.document())), bends, state);
    }

    /// The state with its line finding its own way.
    public State straightened(State state) {
        return routed(Text.of("Reset the line of {0}", names(state.document())), List.of(), state);
    }

    public boolean isBent(State state) {
        return !route(state).isEmpty();
    }

    private List<Bend> route(State state) {
        return state.document()
                .diagrams()
                .find(state.diagram())
                .map(diagram -> diagram.routes().getOrDefault(interaction.id(), List.of()))
                .orElse(List.of());
    }

    private State routed(Text step, List<Point> bends, State state) {
        var spots = new ArrayList<Spot>();
        bends.forEach(bend -> spots.add(Snap.spot(bend, state.habits().free())));
        Edit edit = Diagrams.route(state.diagram(), interaction.id(), spots);
        return state.changed(step, edit);
    }

    /// Whether one of the two gives and the other receives.
    public boolean isDirected() {
        return !interaction.is(InteractionMode.COLLABORATION);
    }

    private InteractionMode mode() {
        return interaction.mode().orElse(InteractionMode.COLLABORATION);
    }

    /// Of both teams in that mode, next to all other interactions.
    private Optional<Text> refusal(Ref<Team> giver, Ref<Team> taker, InteractionMode mode, State state) {
        return Interactions.refusal(state.document().without(interaction.id()), giver, taker, mode);
    }

    /// What both are called together.
    public Text names(Document document) {
        return Text.of(
                "{0} and {1}",
                Cut.name(Titles.of(interaction.teamAId().id(), document)),
                Cut.name(Titles.of(interaction.teamBId().id(), document)));
    }
}
