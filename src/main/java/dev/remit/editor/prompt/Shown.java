package dev.remit.editor.prompt;

import dev.remit.draw.TeamBox;
import dev.remit.editor.Finder;
import dev.remit.editor.Prompt.Choice;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.shape.Table;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The teams and services of a diagram, as they are chosen by their names.
final class Shown {
    private Shown() {}

    static Stream<Team> teams(String typed, State state) {
        var shown = state.picture().teams().stream().map(TeamBox::id).collect(Collectors.toSet());
        return found(typed, state, Document::teams).filter(team -> shown.contains(team.id()));
    }

    static Optional<TeamBox> team(Id id, State state) {
        return state.picture().teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst();
    }

    /// The team a service stands in.
    static Optional<TeamBox> home(Id service, State state) {
        return state.picture().teams().stream()
                .filter(team -> team.services().contains(service))
                .findFirst();
    }

    /// Those that can be seen or are folded away in their team.
    static Stream<Service> services(String typed, State state) {
        var folded = state.picture().teams().stream().flatMap(team -> team.services().stream());
        var seen = state.whole().chips().stream().map(chip -> chip.id());
        return services(typed, Stream.concat(seen, folded).collect(Collectors.toSet()), state);
    }

    /// Those that stand in a team.
    static Stream<Service> servicesOf(Id team, String typed, State state) {
        Set<Id> inside =
                team(team, state).map(box -> Set.copyOf(box.services())).orElse(Set.of());
        return services(typed, inside, state);
    }

    private static Stream<Service> services(String typed, Set<Id> among, State state) {
        return found(typed, state, Document::services).filter(service -> among.contains(service.id()));
    }

    private static <T extends Element> Stream<T> found(String typed, State state, Function<Document, Table<T>> table) {
        var all = table.apply(state.document());
        return typed.isBlank()
                ? all.stream()
                : Finder.find(typed, state.document(), Integer.MAX_VALUE).stream()
                        .flatMap(hit -> all.find(hit.element().id()).stream());
    }

    static Choice choice(Team team) {
        return Choice.of(team.id().text(), Text.of("{0}", team.name()))
                .detailed(Text.of("{0}", Labelled.of(team.topologyType())));
    }

    /// With the team it stands in.
    static Choice choice(Service service, State state) {
        var choice = Choice.of(service.id().text(), Text.of("{0}", service.name()));
        return home(service.id(), state)
                .map(team -> choice.detailed(Text.of("{0}", team.name())))
                .orElse(choice);
    }
}
