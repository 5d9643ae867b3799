package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.shape.Id;

/// What is looked at, and from where.
///
/// @param diagram the one that is shown
/// @param picture of that diagram of the present document
/// @param window how large the window onto it is
record Sight(Id diagram, Picture picture, Camera camera, Size window) {
    Sight from(Camera other) {
        return other.equals(camera) ? this : new Sight(diagram, picture, other, window);
    }

    Sight through(Size other) {
        return other.equals(window) ? this : new Sight(diagram, picture, camera, other);
    }

    Sight of(Picture other) {
        return other == picture ? this : new Sight(diagram, other, camera, window);
    }
}
