package dev.remit.ui.command;

import dev.remit.editor.State;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is selected on the map, for commands that are about it.
record Chosen(State state) {
    /// Empty where the map is not seen.
    static Optional<Chosen> in(Showing showing) {
        return showing.desk().filter(desk -> showing.seesMap()).map(Desk::state).map(Chosen::new);
    }

    List<Id> ids() {
        return state.selection().ids();
    }

    /// The teams, where nothing else is selected.
    List<Team> teams() {
        return all(Team.class);
    }

    /// The services, where nothing else is selected.
    List<Service> services() {
        return all(Service.class);
    }

    /// The element, where it is just one.
    Optional<Element> element() {
        return state.selection().only().flatMap(state.document()::find);
    }

    Optional<Team> team() {
        return only(Team.class);
    }

    Optional<Service> service() {
        return only(Service.class);
    }

    Optional<Interaction> interaction() {
        return only(Interaction.class);
    }

    private <T extends Element> Optional<T> only(Class<T> kind) {
        return element().filter(kind::isInstance).map(kind::cast);
    }

    private <T extends Element> List<T> all(Class<T> kind) {
        var found = elements().filter(kind::isInstance).map(kind::cast).toList();
        return found.size() == ids().size() ? found : List.of();
    }

    private Stream<Element> elements() {
        return ids().stream().flatMap(id -> state.document().find(id).stream());
    }
}
