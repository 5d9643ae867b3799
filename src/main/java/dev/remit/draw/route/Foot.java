package dev.remit.draw.route;

import dev.remit.draw.geometry.Rect;

/// What a line stands on at one end: a chip and the team around it, or a box that stands alone.
///
/// @param number its place among all feet, from 0, without gaps
/// @param house the number of the team, from 0, without gaps
/// @param left how a line gets from the chip to the left side of the team
/// @param right the same to the right
public record Foot(int number, Rect box, int house, Rect team, Reach left, Reach right) {
    /// Whether a line can leave towards a side of the team without passing other chips.
    public enum Reach {
        STRAIGHT,
        /// Only through the gap beneath the row.
        UNDER
    }

    /// A box that stands alone.
    public static Foot alone(int number, int house, Rect box) {
        return new Foot(number, box, house, box, Reach.STRAIGHT, Reach.STRAIGHT);
    }

    /// The same taken out of its team.
    public Foot apart() {
        return alone(number, -1 - number, box);
    }

    /// The team as one box.
    public Foot around() {
        return alone(house, house, team);
    }

    public Foot moved(double dx, double dy) {
        return new Foot(number, box.moved(dx, dy), house, team.moved(dx, dy), left, right);
    }

    /// No team is around it.
    public boolean isAlone() {
        return box.equals(team);
    }

    /// How a line gets to that side of the team; up and down only where the box stands alone.
    Reach to(Side side) {
        return side == Side.LEFT ? left : side == Side.RIGHT ? right : Reach.STRAIGHT;
    }
}
