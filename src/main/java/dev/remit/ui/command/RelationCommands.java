package dev.remit.ui.command;

import dev.remit.editor.Prompt;
import dev.remit.editor.Relation;
import dev.remit.editor.State;
import dev.remit.editor.prompt.ModeChange;
import dev.remit.editor.prompt.Needs;
import dev.remit.editor.prompt.OwnerHistory;
import dev.remit.editor.prompt.Purpose;
import dev.remit.editor.prompt.ReviewDate;
import dev.remit.model.InteractionMode;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be made of the interaction that is selected, and of what a service needs.
record RelationCommands(Session session) {
    private static final Place EDGE = Place.in(Menu.EDIT, 4).under(Text.of("Interaction"));
    private static final Place NEEDS = Place.in(Menu.EDIT, 4);

    List<Command> list() {
        return Stream.concat(
                        Arrays.stream(InteractionMode.values()).map(this::mode),
                        Stream.of(change(), swap(), review(), purpose(), reset(), needs(), owners()))
                .toList();
    }

    private Command mode(InteractionMode mode) {
        String id = "interaction.mode-" + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return changing(id, Text.of(mode.label()), (relation, state) -> relation.as(mode, state), (it, state) -> true)
                .tickedWhen(showing -> relation(showing)
                        .filter(it -> it.interaction().is(mode))
                        .isPresent());
    }

    private Command change() {
        return asking("interaction.change", EDGE, Text.of("Change how they work together…"), ModeChange::of);
    }

    private Command swap() {
        return changing(
                        "interaction.swap",
                        Text.of("Swap direction"),
                        Relation::swapped,
                        (it, state) -> it.isDirected())
                .key("X");
    }

    private Command reset() {
        return changing("interaction.reset-route", Text.of("Reset route"), Relation::straightened, Relation::isBent)
                .key("Shortcut+Shift+R");
    }

    private Command review() {
        return asking(
                "interaction.review",
                EDGE,
                Text.of("Set review date…"),
                state -> selected(state)
                        .flatMap(it -> ReviewDate.of(it.interaction().id(), state)));
    }

    private Command purpose() {
        return asking(
                "interaction.purpose",
                EDGE,
                Text.of("Say what it is for…"),
                state -> selected(state)
                        .flatMap(it -> Purpose.of(it.interaction().id(), state)));
    }

    private Command needs() {
        return asking("service.dependencies", NEEDS, Text.of("Dependencies…"), Needs::of);
    }

    private Command owners() {
        return asking("service.owner-history", NEEDS, Text.of("Owner history…"), OwnerHistory::of);
    }

    private Command changing(
            String id, Text title, BiFunction<Relation, State, State> change, BiPredicate<Relation, State> isPossible) {
        return Command.of(
                        id,
                        EDGE,
                        title,
                        () -> session.edit(editor -> editor.become(state -> selected(state)
                                .map(it -> change.apply(it, state))
                                .orElse(state))))
                .when(showing -> seen(showing)
                        .filter(state -> selected(state)
                                .filter(it -> isPossible.test(it, state))
                                .isPresent())
                        .isPresent());
    }

    private Command asking(
            String id, Place place, Text title, Function<State, ? extends Optional<? extends Prompt>> prompt) {
        return Command.of(
                        id,
                        place,
                        title,
                        () -> session.edit(editor -> editor.become(state ->
                                prompt.apply(state).<State>map(state::asking).orElse(state))))
                .when(showing -> seen(showing).flatMap(prompt::apply).isPresent());
    }

    private static Optional<Relation> relation(Showing showing) {
        return seen(showing).flatMap(RelationCommands::selected);
    }

    private static Optional<Relation> selected(State state) {
        return Relation.of(state);
    }

    private static Optional<State> seen(Showing showing) {
        return showing.desk().filter(desk -> showing.room() == Room.MAP).map(Desk::state);
    }
}
