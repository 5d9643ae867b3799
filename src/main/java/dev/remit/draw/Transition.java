package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// A picture on its way to another: what stands in both glides from one place to the other. Lines are left out until
/// everything has arrived, as they would lead nowhere.
public record Transition(Picture from, Picture to) {
    private static final double SEEN = 48;

    /// Whether a team or a service alone goes further than a push, so that an eye would lose it.
    public boolean isSeen() {
        return to.teams().stream().anyMatch(this::isFar)
                || to.chips().stream().filter(chip -> chip.team().isEmpty()).anyMatch(this::isFar);
    }

    private boolean isFar(Figure figure) {
        return from.box(figure.id())
                .filter(box -> box.corner().distance(figure.box().corner()) > SEEN)
                .isPresent();
    }

    /// The picture when so much of the way is behind, from 0 to 1.
    public Picture at(double share) {
        if (share >= 1) return to;
        return new Picture(
                each(to.frames(), share, FrameBox::moved),
                groupings(share),
                List.of(),
                each(to.teams(), share, TeamBox::moved),
                List.of(),
                List.of(),
                List.of(),
                each(to.chips(), share, Chip::moved),
                each(to.notes(), share, NoteBox::moved),
                to.fixed(),
                to.marks());
    }

    private interface Moved<T> {
        T by(T figure, double dx, double dy);
    }

    private <T extends Figure> List<T> each(List<T> figures, double share, Moved<T> moved) {
        var all = new ArrayList<T>(figures.size());
        for (T figure : figures) {
            Point back = back(figure, share);
            all.add(moved.by(figure, back.x(), back.y()));
        }
        return all;
    }

    /// How far it is still behind.
    private Point back(Figure figure, double share) {
        Point end = figure.box().corner();
        Point start = from.box(figure.id()).map(Rect::corner).orElse(end);
        return new Point((start.x() - end.x()) * (1 - share), (start.y() - end.y()) * (1 - share));
    }

    /// They grow and shrink as well.
    private List<Grouping> groupings(double share) {
        var all = new ArrayList<Grouping>();
        for (Grouping grouping : to.groupings()) {
            Rect start = from.box(grouping.id()).orElse(grouping.box());
            all.add(grouping.in(between(start, grouping.box(), share)));
        }
        return all;
    }

    private static Rect between(Rect from, Rect to, double share) {
        return Rect.between(
                between(from.x(), to.x(), share),
                between(from.y(), to.y(), share),
                between(from.right(), to.right(), share),
                between(from.bottom(), to.bottom(), share));
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
