package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;

/// What is looked at, and from where.
///
/// @param diagram the one that is shown
/// @param drawn that diagram of the present document
/// @param window how large the window onto it is
/// @param dock where beside the window the tray lies, in its pixels; empty where there is none
/// @param visits where one has looked before
record Sight(Id diagram, Drawn drawn, Camera camera, Size window, Rect dock, Visits visits) {
    /// All of it in the window.
    static Sight of(Id diagram, Picture picture, Size window) {
        var drawn = Drawn.of(picture);
        var camera = Camera.fitting(drawn.plane().extent(), window);
        return new Sight(diagram, drawn, camera, window, Rect.EMPTY, Visits.NONE);
    }

    Sight from(Camera other) {
        return other.equals(camera) ? this : new Sight(diagram, drawn, other, window, dock, visits);
    }

    Sight through(Size other) {
        return other.equals(window) ? this : new Sight(diagram, drawn, camera, other, dock, visits);
    }

    Sight beside(Rect other) {
        return other.equals(dock) ? this : new Sight(diagram, drawn, camera, window, other, visits);
    }

    Sight of(Picture other) {
        return other == drawn.whole() ? this : new Sight(diagram, Drawn.of(other), camera, window, dock, visits);
    }

    /// Another diagram, from where it was looked at last, or all of it.
    Sight onto(Id other, Picture picture) {
        var there = Drawn.of(picture);
        var known = visits.camera(other)
                .orElseGet(() -> Camera.fitting(there.plane().extent(), window));
        return new Sight(other, there, known, window, dock, visits);
    }

    /// The same, with where one has looked before.
    Sight after(Visits other) {
        return new Sight(diagram, drawn, camera, window, dock, other);
    }

    View view() {
        return new View(diagram, camera);
    }
}
