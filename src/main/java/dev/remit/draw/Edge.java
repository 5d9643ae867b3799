package dev.remit.draw;

import dev.remit.draw.geometry.Route;
import dev.remit.model.Strength;
import dev.remit.shape.Id;

/// A service needs another: a line from the one that needs to the one that is needed.
public record Edge(Id from, Id to, Strength strength, Route route) {
    Edge along(Route other) {
        return new Edge(from, to, strength, other);
    }
}
