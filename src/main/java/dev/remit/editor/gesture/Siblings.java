package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.Picture;
import dev.remit.editor.Grasp;
import dev.remit.editor.guide.Neighbours;
import dev.remit.shape.Id;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What stands beside a figure: in the same grouping, or in none like itself.
final class Siblings {
    private Siblings() {}

    /// Of those that stay while others are moved.
    static Neighbours of(Figure figure, Grasp moved, Picture picture) {
        var grouping = grouping(figure.id(), picture);
        Predicate<Figure> beside = grouping.map(Siblings::inside).orElseGet(() -> outside(picture));
        return new Neighbours(picture.figures()
                .filter(Grasp::hasPlace)
                .filter(beside)
                .filter(other -> !moved.holds(other.id()))
                .map(Figure::box)
                .toList());
    }

    static Optional<Grouping> grouping(Id team, Picture picture) {
        return picture.groupings().stream()
                .filter(grouping -> grouping.teams().contains(team))
                .findFirst();
    }

    private static Predicate<Figure> inside(Grouping grouping) {
        var teams = Set.copyOf(grouping.teams());
        return figure -> teams.contains(figure.id());
    }

    private static Predicate<Figure> outside(Picture picture) {
        var inside = new HashSet<Id>();
        picture.groupings().forEach(grouping -> inside.addAll(grouping.teams()));
        return figure -> !inside.contains(figure.id());
    }
}
