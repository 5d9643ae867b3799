package dev.remit.draw;

import dev.remit.draw.geometry.Route;
import dev.remit.draw.route.Foot;
import dev.remit.shape.Id;

/// All dependencies of one team's services on another's, as one line.
///
/// @param start the team that needs
/// @param end the other
public record Bundle(Id from, Id to, int count, Foot start, Foot end, Line line) {
    public Route route() {
        return line.route();
    }

    Bundle along(Line other) {
        return new Bundle(from, to, count, start, end, other);
    }
}
