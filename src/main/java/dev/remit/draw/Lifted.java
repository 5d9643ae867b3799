package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Figures lifted out of a picture, to be shown wherever a hand moves them: made once a drag, asked once a frame.
///
/// What joins them to what stays follows them by the simplest line there is; better ways are found when they are put
/// down.
public final class Lifted {
    private final Picture held;
    private final List<Rect> standing;
    private final List<Reach> reaches;
    private final List<Tie<Edge>> edges;
    private final List<Tie<Bundle>> bundles;

    /// @param held what moves as it is, without the lines to what stays
    /// @param standing the boxes of the teams that stay
    Lifted(Picture held, List<Rect> standing, List<Reach> reaches, List<Tie<Edge>> edges, List<Tie<Bundle>> bundles) {
        this.held = held;
        this.standing = standing;
        this.reaches = reaches;
        this.edges = edges;
        this.bundles = bundles;
    }

    /// The picture of all that moves, so far to the right and down.
    public Picture at(double dx, double dy) {
        return new Picture(
                each(held.frames(), frame -> frame.moved(dx, dy)),
                each(held.groupings(), grouping -> grouping.moved(dx, dy)),
                held.trays(),
                each(held.teams(), team -> team.moved(dx, dy)),
                interactions(dx, dy),
                edges(dx, dy),
                bundles(dx, dy),
                each(held.chips(), chip -> chip.moved(dx, dy)),
                each(held.notes(), note -> note.moved(dx, dy)),
                held.fixed(),
                held.marks());
    }

    private List<InteractionShape> interactions(double dx, double dy) {
        var all = each(held.interactions(), shape -> shape.moved(dx, dy));
        reaches.forEach(reach -> all.add(reach.at(dx, dy, standing)));
        return all;
    }

    private List<Edge> edges(double dx, double dy) {
        var all = each(held.edges(), edge -> edge.along(new Line.Moved(edge.line(), dx, dy)));
        edges.forEach(tie -> all.add(tie.line().along(tie.at(dx, dy))));
        return all;
    }

    private List<Bundle> bundles(double dx, double dy) {
        var all = each(held.bundles(), bundle -> bundle.along(new Line.Moved(bundle.line(), dx, dy)));
        bundles.forEach(tie -> all.add(tie.line().along(tie.at(dx, dy))));
        return all;
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        var changed = new ArrayList<T>(all.size());
        for (T one : all) changed.add(change.apply(one));
        return changed;
    }
}
