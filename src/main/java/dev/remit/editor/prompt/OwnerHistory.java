package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.editor.Prompt;
import dev.remit.editor.Remark;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.model.Ownership;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lists the teams that have, had or will have a stake in a service, the latest first; choosing one goes to it.
///
/// @param at where the list opens, on the plane
public record OwnerHistory(Id service, Point at) implements Prompt.Choosing {
    private static final Comparator<Ownership> LATEST_FIRST = Comparator.<Ownership, LocalDate>comparing(
                    stake -> stake.until().orElse(LocalDate.MAX))
            .thenComparing(stake -> stake.since().orElse(LocalDate.MIN))
            .reversed();

    /// Of the service that is selected alone, where any team has a stake in it.
    public static Optional<OwnerHistory> of(State state) {
        return state.selection()
                .only()
                .flatMap(state.document().services()::find)
                .filter(service -> !service.owners().isEmpty())
                .flatMap(service -> of(service, state));
    }

    private static Optional<OwnerHistory> of(Service service, State state) {
        return state.place(service.id()).map(box -> new OwnerHistory(service.id(), new Point(box.x(), box.bottom())));
    }

    @Override
    public Text title() {
        return Text.of("Owner history");
    }

    @Override
    public Optional<Text> field() {
        return Optional.empty();
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        return state.document().services().find(service).stream()
                .flatMap(it -> it.owners().stream())
                .sorted(LATEST_FIRST)
                .map(stake -> choice(stake, state))
                .toList();
    }

    private static Choice choice(Ownership stake, State state) {
        Id team = stake.teamId().id();
        return Choice.of(team.text(), Text.of("{0}", Titles.of(team, state.document())))
                .detailed(told(stake));
    }

    private static Text told(Ownership stake) {
        String role = stake.role().map(Labelled::of).orElse("");
        Optional<Text> since = stake.since().map(Day::words);
        Optional<Text> until = stake.until().map(Day::words);
        if (since.isPresent() && until.isPresent())
            return Text.of("{0} from {1} to {2}", role, since.get(), until.get());
        return since.map(from -> Text.of("{0} from {1}", role, from))
                .or(() -> until.map(to -> Text.of("{0} to {1}", role, to)))
                .orElse(Text.of("{0}, no dates given", role));
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        Id team = Id.of(choice.id());
        State answered = state.answered();
        return state.picture()
                .box(team)
                .map(box -> answered.selecting(Selection.of(team))
                        .looking(answered.camera().showing(box, answered.window())))
                .orElseGet(() -> answered.saying(
                        Remark.of(Text.of("{0} is not on this diagram.", Titles.of(team, state.document())))));
    }
}
