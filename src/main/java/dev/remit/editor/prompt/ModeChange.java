package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Prompt;
import dev.remit.editor.Relation;
import dev.remit.editor.State;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Asks how two teams that work together shall do so from now on.
///
/// @param at where the list opens, on the plane
public record ModeChange(Id interaction, Point at) implements Prompt.Choosing {
    /// Of the interaction that is selected, where it is shown.
    public static Optional<ModeChange> of(State state) {
        return Relation.of(state).flatMap(relation -> {
            Id id = relation.interaction().id();
            return state.picture().box(id).map(box -> new ModeChange(id, box.middle()));
        });
    }

    @Override
    public Text title() {
        return Text.of("How shall they work together?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.empty();
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        return Arrays.stream(InteractionMode.values())
                .map(mode -> choice(mode, state).on((char) ('1' + mode.ordinal())))
                .toList();
    }

    private Choice choice(InteractionMode mode, State state) {
        var choice = Choice.of(mode.name(), Text.of(mode.label()));
        return is(mode, state) ? choice.detailed(Text.of("as it is")) : choice;
    }

    private boolean is(InteractionMode mode, State state) {
        return Relation.of(interaction, state)
                .filter(it -> it.interaction().is(mode))
                .isPresent();
    }

    /// The one it has, so that Enter changes nothing.
    @Override
    public Choice usual(List<Choice> choices, State state) {
        return Arrays.stream(InteractionMode.values())
                .filter(mode -> is(mode, state))
                .findFirst()
                .map(mode -> choices.get(mode.ordinal()))
                .orElse(choices.getFirst());
    }

    @Override
    public Foreseen foreseen(Choice choice, State state) {
        var relation = Relation.of(interaction, state).map(Relation::interaction);
        if (relation.isEmpty()) return Foreseen.NOTHING;
        var teams =
                List.of(relation.get().teamAId().id(), relation.get().teamBId().id());
        var changed = chosen(choice, "", state).document();
        return state.around().preview().of(state.document(), document -> changed, teams);
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        var mode = InteractionMode.valueOf(choice.id());
        return Relation.of(interaction, state)
                .map(relation -> relation.as(mode, state))
                .orElse(state)
                .answered();
    }
}
