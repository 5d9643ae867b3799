package dev.remit.ui.command;

import dev.remit.editor.State;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Table;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return all(state.document().teams());
    }

    /// The services, where nothing else is selected.
    List<Service> services() {
        return all(state.document().services());
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

    /// Asked by many commands after every change, of thousands that are selected too: so it looks in one table, and no
    /// further than the first that is not there.
    private <T extends Element> List<T> all(Table<T> table) {
        var found = new ArrayList<T>();
        for (Id id : ids()) {
            var one = table.find(id);
            if (one.isEmpty()) return List.of();
            found.add(one.get());
        }
        return found;
    }
}
