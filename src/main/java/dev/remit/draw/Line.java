package dev.remit.draw;

import dev.remit.draw.geometry.Route;
import dev.remit.draw.route.Foot;
import dev.remit.draw.route.Plain;
import dev.remit.draw.route.Ways;

/// The way of a line, found when it is first asked for.
public sealed interface Line {
    Route route();

    /// One of many that keep apart from each other.
    record Numbered(Ways ways, int number) implements Line {
        @Override
        public Route route() {
            return ways.of(number);
        }
    }

    /// The simplest there is.
    record Simple(Foot from, Foot to) implements Line {
        @Override
        public Route route() {
            return Plain.between(from, to);
        }
    }

    /// The same line so far to the right and down.
    record Moved(Line line, double dx, double dy) implements Line {
        @Override
        public Route route() {
            return line.route().moved(dx, dy);
        }
    }
}
