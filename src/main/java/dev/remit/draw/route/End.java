package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.route.Foot.Reach;
import java.util.List;

/// One end of a line, moved until it is settled.
///
/// A line leaves its box at `place`, along a side of it or along the bottom, and comes out of the team at `across`;
/// from there it goes to `along`, where it is clear of the team.
final class End {
    private static final double TIP = 1;
    private static final double IN_GAP = 3;

    final Foot foot;
    final Side side;
    /// Where the line wants to go: a coordinate across the way it leaves.
    final double wanted;

    double place;
    double gap;
    double along;

    End(Foot foot, Side side, double wanted) {
        this.foot = foot;
        this.side = side;
        this.wanted = wanted;
        place = Math.clamp(wanted, contact().first(foot.box()), contact().last(foot.box()));
        along = side.of(foot.team());
    }

    /// The side of the box that the line touches.
    Side contact() {
        return foot.to(side) == Reach.STRAIGHT ? side : Side.BOTTOM;
    }

    /// Beneath the row, so many from the first of three lines that fit there.
    void settleGap(int number) {
        gap = foot.box().bottom() + IN_GAP * (1 + number % 3);
    }

    /// Where it leaves the team.
    double across() {
        return contact() == side ? place : gap;
    }

    /// It turns towards smaller numbers once it is out of the team.
    boolean turnsBack() {
        return wanted < across();
    }

    /// From the box to where it is clear of the team, the first point so far off the box.
    List<Point> points(double off) {
        Rect box = foot.box();
        Point clear = side.axis().point(along, across());
        if (contact() == side) return List.of(side.axis().point(side.of(box) + side.direction() * off, place), clear);
        return List.of(new Point(place, box.bottom() + off), new Point(place, gap), clear);
    }

    /// As an arrow ends: not quite touching.
    static double tip() {
        return TIP;
    }
}
