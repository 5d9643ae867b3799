package dev.remit.draw;

import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.InteractionMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Two teams that work together, and the shape that follows from where they stand: through the bends laid by hand, else
/// from one into the other where they are neighbours, else a line.
record Joint(Room provider, Room consumer, Optional<InteractionMode> mode, List<Point> bends) {
    /// @param teams the boxes of all teams
    /// @param taken what it shall not cover
    Form form(Collection<Rect> teams, Collection<Rect> taken, Router router) {
        if (!bends.isEmpty()) return bent();
        return mode.flatMap(known -> Corridor.between(provider, consumer, teams)
                        .map(corridor -> new Spanning(corridor, taken).form(known)))
                .orElseGet(() -> far(router));
    }

    Rect box() {
        return provider.box().union(consumer.box());
    }

    private Form far(Router router) {
        return new Far(router.wire(provider.box(), consumer.box()).route().points());
    }

    private Form bent() {
        var points = new ArrayList<Point>();
        points.add(provider.box().middle());
        points.addAll(bends);
        points.add(consumer.box().middle());
        return new Far(points);
    }
}
