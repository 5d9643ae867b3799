package dev.remit.editor.arrange;

import dev.remit.draw.TeamBox;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.editor.State;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Optional;

/// Gives the selected service a place further to the front or the end among those of its team.
public final class Ranking {
    private Ranking() {}

    /// @param by −1 for the place before, 1 for the one after
    public static State moved(int by, State state) {
        var id = state.selection().only();
        return id.flatMap(service -> team(service, state).map(team -> moved(service, team, by, state)))
                .orElse(state);
    }

    public static boolean isPossible(int by, State state) {
        return state.selection()
                .only()
                .flatMap(service -> team(service, state).filter(team -> hasPlace(service, team, by)))
                .isPresent();
    }

    private static State moved(Id service, TeamBox team, int by, State state) {
        if (!hasPlace(service, team, by)) return state;
        var order = new ArrayList<>(team.services());
        int at = order.indexOf(service);
        order.remove(at);
        order.add(at + by, service);
        String name =
                Cut.name(state.document().find(service).map(Element::title).orElse(service.text()));
        Text step = by < 0
                ? Text.of("Move {0} forward in {1}", name, Cut.name(team.name()))
                : Text.of("Move {0} back in {1}", name, Cut.name(team.name()));
        return state.changed(step, Diagrams.order(state.diagram(), team.id(), order));
    }

    private static boolean hasPlace(Id service, TeamBox team, int by) {
        int to = team.services().indexOf(service) + by;
        return to >= 0 && to < team.services().size();
    }

    private static Optional<TeamBox> team(Id service, State state) {
        return state.picture().teams().stream()
                .filter(team -> team.services().contains(service))
                .findFirst();
    }
}
