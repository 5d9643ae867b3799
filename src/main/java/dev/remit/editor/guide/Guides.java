package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.guide.Guide.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Edges and middles of neighbours that a box can stand in line with, seen from left to right.
record Guides(List<Rect> neighbours) {
    /// Half a pixel is lost where a middle lies between two.
    private static final double EXACT = 0.51;

    /// The shortest way until an edge of the box stands in line with an edge of a neighbour.
    Optional<Double> toEdge(Rect box) {
        return shortest(box, Guides::edges);
    }

    /// The shortest way until its middle stands in line with that of a neighbour.
    Optional<Double> toMiddle(Rect box) {
        return shortest(box, it -> List.of(it.middleX()));
    }

    /// The lines it stands on; where both edges do, that the middle does too says nothing more.
    List<Guide> at(Rect box) {
        var lines = new ArrayList<Guide>();
        edges(box).forEach(edge -> line(edge, box, Guides::edges).ifPresent(lines::add));
        if (lines.size() < 2)
            line(box.middleX(), box, it -> List.of(it.middleX())).ifPresent(lines::add);
        return lines;
    }

    private static List<Double> edges(Rect box) {
        return List.of(box.x(), box.right());
    }

    private Optional<Double> shortest(Rect box, Function<Rect, List<Double>> places) {
        return neighbours.stream()
                .flatMap(it -> places.apply(it).stream())
                .flatMap(there -> places.apply(box).stream().map(here -> there - here))
                .min(Comparator.comparingDouble(Math::abs));
    }

    private Optional<Line> line(double x, Rect box, Function<Rect, List<Double>> places) {
        var on = neighbours.stream()
                .filter(it -> places.apply(it).stream().anyMatch(there -> Math.abs(there - x) < EXACT))
                .toList();
        return on.isEmpty() ? Optional.empty() : Optional.of(through(x, box, on));
    }

    private static Line through(double x, Rect box, Collection<Rect> on) {
        Rect all = Rect.covering(on).union(box);
        return new Line(new Point(x, all.y()), new Point(x, all.bottom()));
    }
}
