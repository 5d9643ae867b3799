package dev.remit.draw;

import dev.remit.draw.geometry.Route;
import dev.remit.draw.route.Foot;
import dev.remit.model.Strength;
import dev.remit.shape.Id;

/// A service needs another: a line from the one that needs to the one that is needed.
///
/// @param start the one that needs
/// @param end the other
public record Edge(Id from, Id to, Strength strength, Foot start, Foot end, Line line) {
    public Route route() {
        return line.route();
    }

    Edge along(Line other) {
        return new Edge(from, to, strength, start, end, other);
    }
}
