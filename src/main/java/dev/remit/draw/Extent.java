package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The smallest box that holds everything on a picture.
final class Extent {
    private static final int MOST_ROUTED = 600;
    private static final double BESIDE = 64;

    private Extent() {}

    /// Where lines are too many for a look at each, as far as they may go.
    static Rect of(Collection<Figure> figures, List<TrayBox> trays, List<Edge> edges) {
        var boxes =
                Stream.concat(figures.stream().map(Figure::box), trays.stream().map(TrayBox::box));
        Rect standing = Rect.covering(boxes.toList());
        if (edges.size() > MOST_ROUTED) return standing.grown(BESIDE);
        return edges.stream().map(edge -> edge.route().box()).reduce(standing, Rect::union);
    }
}
