package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Need;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks which service another shall depend on.
///
/// @param team whose service it is; empty for any
/// @param at where the list opens, on the plane
public record NeededService(Id service, Optional<Id> team, Point at) implements Prompt.Choosing {
    private static final int MOST = 12;

    /// The state that asks, or with the dependency where nothing is left to be asked.
    ///
    /// @param on the service that is needed, or the team whose service that is; empty for any
    static State asked(Id service, Optional<Id> on, Point at, State state) {
        return on.filter(state.document().services()::contains)
                .map(needed -> Need.of(service, needed).in(state))
                .orElseGet(() -> state.asking(new NeededService(service, on, at)));
    }

    /// Of the service that is selected alone.
    public static Optional<NeededService> of(State state) {
        return state.selection()
                .only()
                .filter(state.document().services()::contains)
                .flatMap(id -> state.place(id)
                        .map(box -> new NeededService(id, Optional.empty(), new Point(box.x(), box.bottom()))));
    }

    @Override
    public Text title() {
        return Text.of("Which service is needed?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the service"));
    }

    /// What it needs already and cannot need is left out.
    @Override
    public List<Choice> choices(String typed, State state) {
        return services(typed, state)
                .filter(it -> Need.of(service, it.id()).refusal(state).isEmpty())
                .limit(MOST)
                .map(it -> Shown.choice(it, state))
                .toList();
    }

    private Stream<Service> services(String typed, State state) {
        return team.map(id -> Shown.servicesOf(id, typed, state)).orElseGet(() -> Shown.services(typed, state));
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return Need.of(service, Id.of(choice.id())).in(state.answered());
    }
}
