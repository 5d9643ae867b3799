package dev.remit.ui.canvas;

import dev.remit.draw.Lifted;
import dev.remit.draw.Picture;
import dev.remit.editor.Lift;
import dev.remit.shape.Id;
import java.util.Optional;
import java.util.Set;

/// Parts a picture into what stays on the plane and what the hand holds: once a drag, not once a frame.
final class Lifting {
    private Optional<Picture> whole = Optional.empty();
    private Optional<Set<Id>> ids = Optional.empty();
    private Optional<Picture> left = Optional.empty();
    private Optional<Lifted> taken = Optional.empty();
    private Optional<Picture> held = Optional.empty();

    void show(Optional<Picture> picture, Optional<Lift> lift) {
        var wanted = lift.map(Lift::ids);
        if (!isSame(picture) || !wanted.equals(ids)) part(picture, wanted);
        held = lift.flatMap(it -> taken.map(part -> part.at(it.by().x(), it.by().y())));
    }

    /// What is painted on the plane.
    Optional<Picture> left() {
        return left;
    }

    /// What hangs at the hand.
    Optional<Picture> held() {
        return held;
    }

    private boolean isSame(Optional<Picture> picture) {
        return picture.isPresent() == whole.isPresent()
                && picture.filter(it -> it != whole.orElse(it)).isEmpty();
    }

    private void part(Optional<Picture> picture, Optional<Set<Id>> wanted) {
        whole = picture;
        ids = wanted;
        left = picture.map(it -> wanted.map(it::without).orElse(it));
        taken = picture.flatMap(it -> wanted.map(it::part));
    }
}
