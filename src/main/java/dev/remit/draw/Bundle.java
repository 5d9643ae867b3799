package dev.remit.draw;

import dev.remit.draw.geometry.Route;
import dev.remit.shape.Id;

/// All dependencies of one team's services on another's, as one line.
public record Bundle(Id from, Id to, int count, Route route) {
    Bundle along(Route other) {
        return new Bundle(from, to, count, other);
    }
}
