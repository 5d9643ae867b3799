package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.guide.Guide.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Places in a row of neighbours where a box has gaps to its sides as wide as another, seen from left to right.
record Gaps(List<Rect> neighbours) {
    private static final double EXACT = 0.51;

    /// The shortest way to such a place.
    Optional<Double> toEqual(Rect box) {
        return places(box).stream().map(place -> place.x - box.x()).min(Comparator.comparingDouble(Math::abs));
    }

    /// The gaps that are equal where it stands.
    List<Guide> at(Rect box) {
        return places(box).stream()
                .filter(place -> Math.abs(place.x - box.x()) < EXACT)
                .flatMap(place -> place.gaps(box))
                .distinct()
                .toList();
    }

    /// Where the box would stand, between these from left to right, itself one of them.
    private record Place(double x, List<Rect> row) {
        Stream<Guide> gaps(Rect box) {
            return Stream.of(gap(row.getFirst(), row.get(1), box), gap(row.get(1), row.getLast(), box));
        }

        private static Gap gap(Rect left, Rect right, Rect box) {
            return new Gap(new Point(left.right(), box.middleY()), new Point(right.x(), box.middleY()));
        }
    }

    private List<Place> places(Rect box) {
        var row = row(box);
        var places = new ArrayList<Place>();
        for (int i = 1; i < row.size(); i++) add(row.get(i - 1), row.get(i), box, places);
        places.removeIf(place -> row.stream().anyMatch(box.at(place.x, box.y())::overlaps));
        return places;
    }

    private static void add(Rect left, Rect right, Rect box, List<Place> to) {
        double gap = right.x() - left.right();
        if (gap <= 0) return;
        double before = left.x() - gap - box.width();
        double after = right.right() + gap;
        double between = left.right() + (gap - box.width()) / 2;
        to.add(new Place(before, List.of(box.at(before, box.y()), left, right)));
        to.add(new Place(after, List.of(left, right, box.at(after, box.y()))));
        if (gap > box.width()) to.add(new Place(between, List.of(left, box.at(between, box.y()), right)));
    }

    /// Those it would pass if it went left or right.
    private List<Rect> row(Rect box) {
        return neighbours.stream()
                .filter(it -> it.y() < box.bottom() && box.y() < it.bottom())
                .sorted(Comparator.comparingDouble(Rect::x))
                .toList();
    }
}
