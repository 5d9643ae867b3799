package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;
import java.util.List;

/// How far something has come, and what it stands in line with there.
public record Snapped(Point by, List<Guide> guides) {
    public static final Snapped NOWHERE = new Snapped(Point.ORIGIN, List.of());

    public Snapped {
        guides = List.copyOf(guides);
    }
}
