package dev.remit.draw;

import dev.remit.draw.Wire.Space;
import dev.remit.draw.Wire.Way;
import dev.remit.draw.geometry.Rect;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/// Decides which way lines go: along the free strips of the map where there are any, else through the gap next to the
/// team they leave.
record Router(Bands level, Bands upright, Set<Rect> alone) {
    private static final double NEXT_TO = 20;
    private static final double NARROW = 112;
    private static final double FROM_ROW = 3;
    private static final double UNDER_ROW = 9;

    /// For a map with these teams; services alone stand at its side, where they block lines upwards and downwards only.
    static Router of(List<Rect> teams, List<Rect> alone) {
        var all = Stream.concat(teams.stream(), alone.stream()).toList();
        return new Router(Bands.between(teams, Axis.UPRIGHT), Bands.between(all, Axis.LEVEL), Set.copyOf(alone));
    }

    Wire wire(Rect from, Rect to) {
        return wire(from, to, from, to);
    }

    /// Between two chips, each in its team.
    Wire wire(Rect from, Rect to, Rect fromTeam, Rect toTeam) {
        boolean stacked = fromTeam.x() < toTeam.right() && toTeam.x() < fromTeam.right();
        boolean beside = fromTeam.y() < toTeam.bottom() && toTeam.y() < fromTeam.bottom();
        if (stacked && beside) return inside(from, to);
        if (stacked) return upright(from, to, fromTeam, toTeam);
        if (beside) return level(from, to, fromTeam, toTeam);
        return goesAcross(fromTeam, toTeam) ? level(from, to, fromTeam, toTeam) : upright(from, to, fromTeam, toTeam);
    }

    /// Where the way across is shorter than up or down, less is crossed; services alone stand in columns, which lines
    /// enter from the side.
    private boolean goesAcross(Rect fromTeam, Rect toTeam) {
        boolean isAlone = alone.contains(fromTeam) || alone.contains(toTeam);
        return isAlone || gap(fromTeam, toTeam, Axis.LEVEL) <= gap(fromTeam, toTeam, Axis.UPRIGHT);
    }

    private static double gap(Rect fromTeam, Rect toTeam, Axis axis) {
        Rect one = axis.turn(fromTeam);
        Rect other = axis.turn(toTeam);
        return Math.max(other.y() - one.bottom(), one.y() - other.bottom());
    }

    private static Wire inside(Rect from, Rect to) {
        if (to.y() >= from.bottom()) return chips(from, to, Way.DOWN, from.bottom() + FROM_ROW);
        if (to.bottom() <= from.y()) return chips(from, to, Way.UP, from.y() - FROM_ROW);
        return chips(from, to, Way.UNDER, Math.max(from.bottom(), to.bottom()) + UNDER_ROW);
    }

    private static Wire chips(Rect from, Rect to, Way way, double middle) {
        return new Wire(from, to, way, middle, Space.BETWEEN_CHIPS);
    }

    private Wire upright(Rect from, Rect to, Rect fromTeam, Rect toTeam) {
        Way way = toTeam.y() >= fromTeam.bottom() ? Way.DOWN : Way.UP;
        double middle = across(fromTeam, toTeam, Axis.UPRIGHT).orElseGet(() -> nextTo(fromTeam, toTeam, Axis.UPRIGHT));
        return new Wire(from, to, way, middle, Space.BETWEEN_TEAMS);
    }

    private Wire level(Rect from, Rect to, Rect fromTeam, Rect toTeam) {
        Way way = toTeam.x() >= fromTeam.right() ? Way.RIGHT : Way.LEFT;
        double middle = across(fromTeam, toTeam, Axis.LEVEL).orElseGet(() -> nextTo(fromTeam, toTeam, Axis.LEVEL));
        return new Wire(from, to, way, middle, Space.BETWEEN_TEAMS);
    }

    private OptionalDouble across(Rect fromTeam, Rect toTeam, Axis axis) {
        var bands = axis == Axis.UPRIGHT ? level : upright;
        Rect one = axis.turn(fromTeam);
        Rect other = axis.turn(toTeam);
        return other.y() >= one.bottom()
                ? bands.nearest(one.bottom(), other.y())
                : bands.nearest(one.y(), other.bottom());
    }

    private static double nextTo(Rect fromTeam, Rect toTeam, Axis axis) {
        Rect one = axis.turn(fromTeam);
        Rect other = axis.turn(toTeam);
        double near = other.y() >= one.bottom() ? one.bottom() : one.y();
        double far = other.y() >= one.bottom() ? other.y() : other.bottom();
        return Math.abs(far - near) <= NARROW ? (near + far) / 2 : near + Math.signum(far - near) * NEXT_TO;
    }
}
