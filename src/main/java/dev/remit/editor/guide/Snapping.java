package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Habits;
import dev.remit.editor.Snap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets what is moved stop where it stands in line: at equal gaps rather than at edges, at edges rather than at
/// middles, and on the grid where there is none of these.
///
/// @param habits whether there are guides, and a grid
/// @param reach how far a guide pulls, on the plane
public record Snapping(List<Rect> neighbours, Habits habits, double reach) {
    public Snapping {
        neighbours = List.copyOf(neighbours);
    }

    /// A box that was moved by about so much.
    public Snapped moved(Rect start, Point by) {
        Point stopped = new Point(stopped(Axis.LEVEL, start, by), stopped(Axis.UPRIGHT, start, by));
        return new Snapped(stopped, guides(start.moved(stopped.x(), stopped.y())));
    }

    /// The same, but only along the axis on which it went further.
    public Snapped straight(Rect start, Point by) {
        boolean isLevel = Math.abs(by.x()) >= Math.abs(by.y());
        Point way = isLevel ? new Point(by.x(), 0) : new Point(0, by.y());
        Point stopped = isLevel
                ? new Point(stopped(Axis.LEVEL, start, way), 0)
                : new Point(0, stopped(Axis.UPRIGHT, start, way));
        return new Snapped(stopped, guides(start.moved(stopped.x(), stopped.y())));
    }

    /// Where an edge stops that was pulled there: in line with edges of neighbours, or on the grid.
    ///
    /// @param axis across the edge
    public double edge(Axis axis, double at) {
        Rect line = new Rect(at, 0, 0, 0);
        var pull = habits.guides() ? near(new Guides(turned(axis)).toEdge(line)) : Optional.<Double>empty();
        return whole(pull.map(way -> at + way).orElse(onGrid(at)));
    }

    /// What a box stands in line with.
    public List<Guide> guides(Rect box) {
        if (!habits.guides()) return List.of();
        var all = new ArrayList<Guide>();
        for (Axis axis : Axis.values()) {
            Rect turned = axis.turn(box);
            var neighbours = turned(axis);
            Stream.of(new Guides(neighbours).at(turned), new Gaps(neighbours).at(turned))
                    .flatMap(List::stream)
                    .map(guide -> guide.turned(axis))
                    .forEach(all::add);
        }
        return all;
    }

    private double stopped(Axis axis, Rect start, Point by) {
        Rect wanted = axis.turn(start.moved(by.x(), by.y()));
        double x = pull(wanted, turned(axis)).map(way -> wanted.x() + way).orElse(onGrid(wanted.x()));
        return whole(x) - axis.turn(start).x();
    }

    private Optional<Double> pull(Rect box, List<Rect> turned) {
        if (!habits.guides()) return Optional.empty();
        var guides = new Guides(turned);
        return near(new Gaps(turned).toEqual(box))
                .or(() -> near(guides.toEdge(box)))
                .or(() -> near(guides.toMiddle(box)));
    }

    private Optional<Double> near(Optional<Double> way) {
        return way.filter(it -> Math.abs(it) <= reach);
    }

    private double onGrid(double at) {
        return habits.grid() ? Math.rint(at / Snap.GRID) * Snap.GRID : at;
    }

    /// A file holds whole pixels.
    private static double whole(double at) {
        return Math.rint(at);
    }

    private List<Rect> turned(Axis axis) {
        return neighbours.stream().map(axis::turn).toList();
    }
}
