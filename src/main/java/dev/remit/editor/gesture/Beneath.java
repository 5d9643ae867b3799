package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;

/// What lies beneath a point of the plane.
final class Beneath {
    private Beneath() {}

    static Optional<TeamBox> team(Point plane, State state) {
        return uppermost(state.picture().teams(), plane);
    }

    static Optional<Chip> chip(Point plane, State state) {
        return uppermost(state.picture().chips(), plane);
    }

    /// The team a service stands in.
    static Optional<TeamBox> home(Id service, State state) {
        return state.picture().teams().stream()
                .filter(team -> team.services().contains(service))
                .findFirst();
    }

    private static <T extends Figure> Optional<T> uppermost(List<T> figures, Point plane) {
        return figures.reversed().stream()
                .filter(figure -> figure.box().contains(plane))
                .findFirst();
    }
}
