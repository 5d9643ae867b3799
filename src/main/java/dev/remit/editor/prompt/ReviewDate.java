package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Cut;
import dev.remit.editor.Prompt;
import dev.remit.editor.Relation;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks on which day an interaction shall end or be looked at again.
///
/// @param at where the list opens, on the plane
public record ReviewDate(Id interaction, Point at) implements Prompt.Choosing {
    private static final String NEVER = "never";
    private static final String NO_DAY = "no-day";
    private static final List<String> USUAL = List.of("In 4 weeks", "In 8 weeks", "In 3 months", "In 6 months");

    /// Of an interaction that is shown.
    public static Optional<ReviewDate> of(Id id, State state) {
        return state.picture()
                .box(id)
                .filter(box -> Relation.of(id, state).isPresent())
                .map(box -> new ReviewDate(id, box.middle()));
    }

    @Override
    public Text title() {
        return Text.of("When shall it be looked at again?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("2026-08-01, or in 4 weeks"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        if (!typed.isBlank()) return written(typed, state);
        var choices = new ArrayList<Choice>();
        for (String words : USUAL) {
            Day.of(words, state.today())
                    .map(day -> choice(day, Text.of("{0}", words)).detailed(Day.words(day)))
                    .ifPresent(choices::add);
        }
        choices.add(Choice.of(NEVER, Text.of("No review date")));
        return List.copyOf(choices);
    }

    private static List<Choice> written(String typed, State state) {
        return Day.of(typed, state.today())
                .map(day -> List.of(choice(day, Day.words(day))))
                .orElse(List.of(
                        Choice.of(NO_DAY, Text.of("\"{0}\" is no date.", Cut.name(typed.strip()))),
                        Choice.of(NO_DAY, Text.of("Write it as 2026-08-01 or in 4 weeks."))));
    }

    private static Choice choice(LocalDate day, Text label) {
        return Choice.of(day.toString(), label);
    }

    /// Asked on where what was written is no day.
    @Override
    public State chosen(Choice choice, String typed, State state) {
        return switch (choice.id()) {
            case NO_DAY -> state;
            case NEVER -> reviewed(Optional.empty(), state);
            default -> reviewed(Optional.of(LocalDate.parse(choice.id())), state);
        };
    }

    private State reviewed(Optional<LocalDate> day, State state) {
        return Relation.of(interaction, state)
                .map(it -> it.reviewed(day, state))
                .orElse(state)
                .answered();
    }
}
