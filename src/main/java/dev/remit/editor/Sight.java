package dev.remit.editor;

import dev.remit.draw.Late;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.function.Supplier;

/// What is looked at, and from where.
///
/// @param diagram the one that is shown
/// @param seen that diagram of the present document, drawn when somebody looks at it: to change a large document and to
/// draw it again are two moments, between which the window answers
/// @param window how large the window onto it is
/// @param dock where beside the window the tray lies, in its pixels; empty where there is none
/// @param visits where one has looked before
record Sight(Id diagram, Late<Drawn> seen, Camera camera, Size window, Rect dock, Visits visits) {
    /// All of it in the window.
    static Sight of(Id diagram, Picture picture, Size window) {
        var drawn = Drawn.of(picture);
        var camera = Camera.fitting(drawn.plane().extent(), window);
        return new Sight(diagram, Late.known(drawn), camera, window, Rect.EMPTY, Visits.NONE);
    }

    Sight from(Camera other) {
        return other.equals(camera) ? this : new Sight(diagram, seen, other, window, dock, visits);
    }

    Sight through(Size other) {
        return other.equals(window) ? this : new Sight(diagram, seen, camera, other, dock, visits);
    }

    Sight beside(Rect other) {
        return other.equals(dock) ? this : new Sight(diagram, seen, camera, window, other, visits);
    }

    /// The same diagram of another document.
    Sight of(Supplier<Picture> other) {
        Drawn before = drawn();
        return new Sight(diagram, new Late<>(() -> before.becoming(other.get())), camera, window, dock, visits);
    }

    /// Another diagram, from where it was looked at last, or all of it.
    Sight onto(Id other, Picture picture) {
        var there = Drawn.of(picture);
        var known = visits.camera(other)
                .orElseGet(() -> Camera.fitting(there.plane().extent(), window));
        return new Sight(other, Late.known(there), known, window, dock, visits);
    }

    /// The same, with where one has looked before.
    Sight after(Visits other) {
        return new Sight(diagram, seen, camera, window, dock, other);
    }

    Drawn drawn() {
        return seen.get();
    }

    boolean isDrawn() {
        return seen.isKnown();
    }

    View view() {
        return new View(diagram, camera);
    }
}
