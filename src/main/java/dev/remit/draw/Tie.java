package dev.remit.draw;

import dev.remit.draw.Belongings.Hold;
import dev.remit.draw.route.Foot;

/// A line from what moves to what stays, or back.
///
/// @param held which of its ends moves
record Tie<T>(T line, Foot from, Foot to, Hold held) {
    /// The simplest line, where what moves has come so far.
    Line at(double dx, double dy) {
        Foot start = held == Hold.FIRST ? from.moved(dx, dy) : from;
        Foot end = held == Hold.SECOND ? to.moved(dx, dy) : to;
        return new Line.Simple(start, end);
    }
}
