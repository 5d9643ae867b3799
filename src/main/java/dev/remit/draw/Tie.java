package dev.remit.draw;

import dev.remit.draw.Belongings.Hold;
import dev.remit.draw.geometry.Route;

/// A line from what moves to what stays, or back.
///
/// @param held which of its ends moves
record Tie<T>(T line, Foot from, Foot to, Hold held) {
    /// The simplest line, where what moves has come so far.
    Route at(double dx, double dy, Router router) {
        Foot start = held == Hold.FIRST ? from.moved(dx, dy) : from;
        Foot end = held == Hold.SECOND ? to.moved(dx, dy) : to;
        return router.wire(start.box(), end.box(), start.team(), end.team()).route();
    }
}
