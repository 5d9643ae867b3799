package dev.remit.draw;

import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.model.InteractionMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Two teams that work together, and the shape that follows from where they stand: through the bends laid by hand, else
/// from one into the other where they are neighbours, else a line.
record Joint(Room provider, Room consumer, Optional<InteractionMode> mode, List<Point> bends) {
    /// @param near what stands in a box
    /// @param taken what it shall not cover
    /// @param far lines between teams that are no neighbours
    Form form(Function<Rect, Collection<Rect>> near, Collection<Rect> taken, BiFunction<Rect, Rect, Route> far) {
        if (!bends.isEmpty()) return bent();
        return mode.flatMap(known -> Corridor.between(provider, consumer, near)
                        .map(corridor -> new Spanning(corridor, taken).form(known)))
                .orElseGet(() -> far(far));
    }

    Rect box() {
        return provider.box().union(consumer.box());
    }

    private Form far(BiFunction<Rect, Rect, Route> lines) {
        return new Far(lines.apply(provider.box(), consumer.box()).points());
    }

    private Form bent() {
        var points = new ArrayList<Point>();
        points.add(provider.box().edgeTowards(bends.getFirst()));
        points.addAll(bends);
        points.add(consumer.box().edgeTowards(bends.getLast()));
        return new Far(points);
    }
}
