package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.draw.arrange.Tray;
import dev.remit.shape.Id;
import java.util.HashSet;
import java.util.Set;

/// A diagram as it is drawn: all of it, as it is printed and copied, and what is seen of it beside the tray, in which
/// the services are listed that nobody owns and nobody placed.
///
/// @param plane what is seen on the plane
/// @param tray the services that are listed beside it
record Drawn(Picture whole, Picture plane, Set<Id> tray) {
    static Drawn of(Picture whole) {
        var tray = Set.copyOf(whole.in(Tray.NOBODY));
        return new Drawn(whole, whole.without(tray), tray);
    }

    /// Another picture; of the same one the same instance, so that nothing is painted anew.
    Drawn becoming(Picture other) {
        return other == whole ? this : Drawn.of(other);
    }

    /// What is seen on the plane while a hand holds these above it, some of them perhaps out of the tray.
    Picture holding(Set<Id> ids) {
        var listed = new HashSet<>(tray);
        return listed.removeAll(ids) ? whole.without(listed) : plane;
    }
}
