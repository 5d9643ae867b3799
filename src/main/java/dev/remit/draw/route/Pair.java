package dev.remit.draw.route;

import dev.remit.draw.geometry.Rect;

/// Both ends of one line, on the sides through which it leaves and arrives.
record Pair(End from, End to) {
    static Pair of(Foot from, Foot to) {
        if (from.house() == to.house()) return inside(from, to);
        Rect one = from.team();
        Rect other = to.team();
        boolean stacked = one.x() < other.right() && other.x() < one.right();
        if (!stacked)
            return one.x() < other.x() ? on(Side.RIGHT, from, Side.LEFT, to) : on(Side.LEFT, from, Side.RIGHT, to);
        if (from.isAlone() && to.isAlone())
            return one.y() < other.y() ? on(Side.BOTTOM, from, Side.TOP, to) : on(Side.TOP, from, Side.BOTTOM, to);
        Side side = nearer(from, to);
        return on(side, from, side, to);
    }

    boolean isInside() {
        return from.foot.house() == to.foot.house();
    }

    private static Pair inside(Foot from, Foot to) {
        if (to.box().y() >= from.box().bottom()) return on(Side.BOTTOM, from, Side.TOP, to);
        if (to.box().bottom() <= from.box().y()) return on(Side.TOP, from, Side.BOTTOM, to);
        return on(Side.BOTTOM, from, Side.BOTTOM, to);
    }

    /// Where a line around the side is shorter.
    private static Side nearer(Foot from, Foot to) {
        double farLeft = Math.min(from.team().x(), to.team().x());
        double farRight = Math.max(from.team().right(), to.team().right());
        double left = from.box().x() + to.box().x() - 2 * farLeft;
        double right = 2 * farRight - from.box().right() - to.box().right();
        return left <= right ? Side.LEFT : Side.RIGHT;
    }

    private static Pair on(Side leaving, Foot from, Side arriving, Foot to) {
        return new Pair(
                new End(from, leaving, towards(from, to, leaving)), new End(to, arriving, towards(to, from, arriving)));
    }

    /// The place nearest to the other box; the middle of what both share where they lie opposite.
    private static double towards(Foot foot, Foot other, Side side) {
        double first = Math.max(side.first(foot.box()), side.first(other.box()));
        double last = Math.min(side.last(foot.box()), side.last(other.box()));
        return (first + last) / 2;
    }
}
