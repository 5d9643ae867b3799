package dev.remit.editor;

import dev.remit.draw.Grouping;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where in the view there is room for something new that was not pointed at: the nearest place to the middle that
/// covers nothing.
public final class FreeSpot {
    private static final Size USUAL = Blueprint.STREAM_ALIGNED_TEAM.size();
    private static final double GAP = 40;
    private static final int FARTHEST = 12;

    private FreeSpot() {}

    /// The middle of that place, on the plane; the middle of the view where all around it is taken.
    public static Point near(State state) {
        Point middle = state.camera().toPlane(state.window().middle());
        List<Rect> taken = state.picture()
                .figures()
                .filter(figure -> !(figure instanceof Grouping))
                .map(figure -> figure.box().grown(GAP / 2))
                .toList();
        return places(middle)
                .filter(place -> taken.stream().noneMatch(box(place)::overlaps))
                .min(Comparator.comparingDouble(middle::distance))
                .orElse(middle);
    }

    private static Stream<Point> places(Point middle) {
        return IntStream.rangeClosed(-FARTHEST, FARTHEST)
                .boxed()
                .flatMap(down -> IntStream.rangeClosed(-FARTHEST, FARTHEST)
                        .mapToObj(across ->
                                middle.plus(across * (USUAL.width() + GAP), down * (2 * USUAL.height() + GAP))));
    }

    private static Rect box(Point middle) {
        return new Rect(middle.x() - USUAL.width() / 2, middle.y() - USUAL.height() / 2, USUAL.width(), USUAL.height());
    }
}
