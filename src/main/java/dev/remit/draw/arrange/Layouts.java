package dev.remit.draw.arrange;

import java.util.List;

/// The layouts, the standard one first.
public final class Layouts {
    private Layouts() {}

    public static List<Layout> all() {
        return List.of(new ValueStreamLanes());
    }

    public static Layout standard() {
        return all().getFirst();
    }
}
