package dev.remit.draw;

import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.InteractionMode;
import java.util.Collection;
import java.util.stream.Stream;

/// The shapes of interactions between neighbours: they reach from one team into the other.
record Spanning(Corridor corridor, Collection<Rect> taken) {
    private static final double SLANT = 16;
    private static final double WIDE = 152;
    private static final double NARROW = 80;
    private static final double TURNED = 64;
    private static final double LARGEST_CIRCLE = 88;
    private static final double DEEPEST_BASE = 24;
    private static final double DEEPEST_APEX = 16;

    Form form(InteractionMode mode) {
        return switch (mode) {
            case COLLABORATION -> parallelogram(spot(WIDE));
            case X_AS_A_SERVICE -> triangle(spot(NARROW));
            case FACILITATING -> circle(spot(Math.min(LARGEST_CIRCLE, corridor.right() - corridor.left())));
        };
    }

    private Spot spot(double width) {
        double room = corridor.right() - corridor.left();
        return Spot.best(corridor, Math.min(room, corridor.axis() == Axis.UPRIGHT ? width : TURNED), taken);
    }

    private Form parallelogram(Spot spot) {
        Rect box = spot.box(corridor);
        return sided(
                new Point(box.x() + SLANT, box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right() - SLANT, box.bottom()),
                new Point(box.x(), box.bottom()));
    }

    private Form triangle(Spot spot) {
        double middle = (spot.left() + spot.right()) / 2;
        boolean down = corridor.isProviderNear();
        double base = down
                ? corridor.top() - Math.min(DEEPEST_BASE, spot.into())
                : corridor.bottom() + Math.min(DEEPEST_BASE, spot.under());
        double apex = down
                ? corridor.bottom() + Math.min(DEEPEST_APEX, spot.under())
                : corridor.top() - Math.min(DEEPEST_APEX, spot.into());
        return sided(new Point(middle, apex), new Point(spot.right(), base), new Point(spot.left(), base));
    }

    private Form circle(Spot spot) {
        double gap = corridor.bottom() - corridor.top();
        double reach =
                Math.min(Math.min(spot.into(), spot.under()), Math.max(Spot.SHALLOW, (LARGEST_CIRCLE - gap) / 2));
        var middle = new Point((spot.left() + spot.right()) / 2, (corridor.top() + corridor.bottom()) / 2);
        return new Round(corridor.axis().turn(middle), gap / 2 + reach);
    }

    private Form sided(Point... corners) {
        return new Sided(
                new Polygon(Stream.of(corners).map(corridor.axis()::turn).toList()));
    }
}
