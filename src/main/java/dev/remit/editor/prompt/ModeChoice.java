package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Connection;
import dev.remit.editor.End;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Prompt;
import dev.remit.editor.Remark;
import dev.remit.editor.State;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks how two teams shall work together.
///
/// @param at where the list opens, on the plane
public record ModeChoice(Connection teams, Point at) implements Prompt.Choosing {
    private static final String DEPENDENCY = "dependency";
    private static final String SWAP = "swap";

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
        var choices = new ArrayList<Choice>();
        for (InteractionMode mode : InteractionMode.values()) {
            choices.add(choice(mode, state).on((char) ('1' + mode.ordinal())));
        }
        if (haveServices(state)) choices.add(dependency(state));
        choices.add(swap(state));
        return List.copyOf(choices);
    }

    /// A mode they have already says so instead of what it would say.
    private Choice choice(InteractionMode mode, State state) {
        return Choice.of(mode.name(), Text.of(mode.label()))
                .detailed(teams.refusal(mode, state).orElse(teams.sentence(mode, state.document())));
    }

    private Choice dependency(State state) {
        return Choice.of(DEPENDENCY, Text.of("Dependency"))
                .detailed(Text.of(
                        "A service of {0} needs one of {1}",
                        teams.giver().name(state.document()), teams.taker().name(state.document())))
                .on('4');
    }

    private Choice swap(State state) {
        return Choice.of(SWAP, Text.of("Swap direction"))
                .detailed(Text.of(
                        "From {0} to {1}",
                        teams.taker().name(state.document()), teams.giver().name(state.document())))
                .on('x');
    }

    private boolean haveServices(State state) {
        return hasServices(teams.giver(), state) && hasServices(teams.taker(), state);
    }

    private static boolean hasServices(End end, State state) {
        return end.id()
                .filter(id -> Shown.servicesOf(id, "", state).findAny().isPresent())
                .isPresent();
    }

    /// As teams were connected last, where these two are not yet.
    @Override
    public Choice usual(List<Choice> choices, State state) {
        return Stream.concat(Stream.of(state.habits().mode()), Arrays.stream(InteractionMode.values()))
                .filter(mode -> teams.refusal(mode, state).isEmpty())
                .findFirst()
                .map(mode -> choices.get(mode.ordinal()))
                .orElse(choices.getFirst());
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return switch (choice.id()) {
            case SWAP -> state.asking(new ModeChoice(teams.swapped(), at));
            case DEPENDENCY -> needing(state);
            default -> connected(InteractionMode.valueOf(choice.id()), state);
        };
    }

    @Override
    public Foreseen foreseen(Choice choice, State state) {
        return Arrays.stream(InteractionMode.values())
                .filter(mode -> mode.name().equals(choice.id()))
                .findFirst()
                .map(mode -> teams.foreseen(mode, state))
                .orElse(Foreseen.NOTHING);
    }

    /// Asked on where they are connected in that mode already.
    private State connected(InteractionMode mode, State state) {
        return teams.refusal(mode, state)
                .map(why -> state.saying(Remark.of(why)))
                .orElseGet(() -> teams.as(mode, state.answered()));
    }

    private State needing(State state) {
        Optional<Id> taker = teams.taker().id();
        return teams.giver()
                .id()
                .map(team -> state.asking(new NeedingService(team, taker, at)))
                .orElse(state);
    }
}
