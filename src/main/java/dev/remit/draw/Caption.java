package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Anchor;
import dev.remit.text.Text;
import java.util.Optional;

/// The words of an interaction and where they stand: the point is on the first baseline.
///
/// @param until a second line, empty where there is none or no room for one
public record Caption(Text text, Optional<Text> until, Point at, Anchor anchor) {
    Caption moved(double dx, double dy) {
        return new Caption(text, until, at.plus(dx, dy), anchor);
    }
}
