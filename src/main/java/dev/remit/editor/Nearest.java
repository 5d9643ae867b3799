package dev.remit.editor;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The nearest element on one side of another, as the eye would go: straight on before aside.
///
/// From a service it is the next service, or a team without any; from a grouping the next grouping; from anything else
/// what stands on the plane by itself.
final class Nearest {
    private static final double ASIDE = 2;
    private static final double TIE = 0.01;

    private final Picture picture;
    private final Side side;
    private final Rect from;

    private Nearest(Picture picture, Side side, Rect from) {
        this.picture = picture;
        this.side = side;
        this.from = from;
    }

    /// Empty where nothing is on that side, or the element is not shown.
    static Optional<Id> of(Id id, Side side, Picture picture) {
        return picture.find(id).flatMap(figure -> new Nearest(picture, side, figure.box()).to(figure));
    }

    private Optional<Id> to(Figure figure) {
        return reached(figure)
                .filter(other -> !other.id().equals(figure.id()) && isOnSide(other.box()))
                .min(Comparator.<Figure>comparingDouble(other -> way(other.box()))
                        .thenComparing(Figure::id))
                .map(Figure::id);
    }

    private Stream<? extends Figure> reached(Figure figure) {
        return switch (figure) {
            case Chip chip ->
                Stream.of(picture.chips(), bareTeams(), picture.notes()).flatMap(each -> each.stream());
            case Grouping grouping -> picture.groupings().stream();
            case FrameBox frame -> picture.frames().stream();
            case TeamBox team -> alone();
            case InteractionShape shape -> alone();
            case NoteBox note -> alone();
        };
    }

    private List<TeamBox> bareTeams() {
        return picture.teams().stream().filter(TeamBox::isBare).toList();
    }

    private Stream<? extends Figure> alone() {
        Set<Id> housed = picture.teams().stream()
                .flatMap(team -> team.services().stream())
                .collect(Collectors.toSet());
        var chips = picture.chips().stream()
                .filter(chip -> !housed.contains(chip.id()))
                .toList();
        return Stream.of(picture.teams(), chips, picture.notes()).flatMap(each -> each.stream());
    }

    private boolean isOnSide(Rect box) {
        return switch (side) {
            case LEFT -> box.middleX() < from.x();
            case RIGHT -> box.middleX() > from.right();
            case ABOVE -> box.middleY() < from.y();
            case BELOW -> box.middleY() > from.bottom();
        };
    }

    private double way(Rect box) {
        double across = gap(from.x(), from.right(), box.x(), box.right());
        double down = gap(from.y(), from.bottom(), box.y(), box.bottom());
        double middles = TIE * from.middle().distance(box.middle());
        return middles + (side.isLevel() ? across + ASIDE * down : down + ASIDE * across);
    }

    /// How far two stretches lie apart; nothing where they overlap.
    private static double gap(double start, double end, double otherStart, double otherEnd) {
        return Math.max(0, Math.max(otherStart - end, start - otherEnd));
    }
}
