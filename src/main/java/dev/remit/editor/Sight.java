package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.shape.Id;

/// What is looked at, and from where.
///
/// @param diagram the one that is shown
/// @param picture of that diagram of the present document
/// @param window how large the window onto it is
/// @param visits where one has looked before
record Sight(Id diagram, Picture picture, Camera camera, Size window, Visits visits) {
    Sight from(Camera other) {
        return other.equals(camera) ? this : new Sight(diagram, picture, other, window, visits);
    }

    Sight through(Size other) {
        return other.equals(window) ? this : new Sight(diagram, picture, camera, other, visits);
    }

    Sight of(Picture other) {
        return other == picture ? this : new Sight(diagram, other, camera, window, visits);
    }

    /// Another diagram, from where it was looked at last, or all of it.
    Sight onto(Id other, Picture drawn) {
        var known = visits.camera(other).orElseGet(() -> Camera.fitting(drawn.extent(), window));
        return new Sight(other, drawn, known, window, visits);
    }

    /// The same, with where one has looked before.
    Sight after(Visits other) {
        return new Sight(diagram, picture, camera, window, other);
    }

    View view() {
        return new View(diagram, camera);
    }
}
