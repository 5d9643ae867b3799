package dev.remit.ui.session.choice;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.Collection;
import java.util.Map;

/// Where the window stood on an arrangement of screens.
@About("Where the window stood on an arrangement of screens.")
public record WindowPlace(
        @About(value = "Pixels from the left.", unit = Unit.PIXELS)
        int x,

        @About(value = "Pixels from the top.", unit = Unit.PIXELS)
        int y,

        @About(value = "Its width.", unit = Unit.PIXELS, least = "1")
        int width,

        @About(value = "Its height.", unit = Unit.PIXELS, least = "1")
        int height,

        @About(value = "Whether it filled its screen.", otherwise = "false")
        boolean filling,

        Kept kept) {
    static WindowPlace of(Values v) {
        return new WindowPlace(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    /// What a hand needs of a window to take hold of it: a piece of its title.
    private static final int HOLD = 64;

    private static final Shape<WindowPlace> SHAPE = Shape.of(WindowPlace.class);

    public static WindowPlace at(Rect bounds) {
        return SHAPE.make(Map.of(
                "x", Raw.of(Math.round(bounds.x())),
                "y", Raw.of(Math.round(bounds.y())),
                "width", Raw.of(Math.max(1, Math.round(bounds.width()))),
                "height", Raw.of(Math.max(1, Math.round(bounds.height())))));
    }

    /// The same place, to go back to from a window that fills its screen.
    public WindowPlace filled() {
        return SHAPE.with(this, "filling", true);
    }

    /// Whether its title can be reached on one of the screens.
    public boolean isWithinReach(Collection<Rect> screens) {
        var title = new Rect(x, y, width, HOLD);
        return screens.stream().anyMatch(screen -> {
            double wide = Math.min(title.right(), screen.right()) - Math.max(title.x(), screen.x());
            double high = Math.min(title.bottom(), screen.bottom()) - Math.max(title.y(), screen.y());
            return wide >= HOLD && high >= HOLD / 2.0;
        });
    }
}
