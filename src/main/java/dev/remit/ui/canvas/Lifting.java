package dev.remit.ui.canvas;

import dev.remit.draw.Lifted;
import dev.remit.draw.Picture;
import dev.remit.editor.Lift;
import dev.remit.editor.Lift.Kind;
import dev.remit.shape.Id;
import java.util.Optional;
import java.util.Set;

/// Parts a picture into what stays on the plane and what the hand holds: once a drag, not once a frame.
final class Lifting {
    private Optional<Picture> whole = Optional.empty();
    private Optional<Set<Id>> ids = Optional.empty();
    private Optional<Set<Id>> gone = Optional.empty();
    private Optional<Picture> left = Optional.empty();
    private Optional<Lifted> taken = Optional.empty();
    private Optional<Picture> held = Optional.empty();

    void show(Optional<Picture> picture, Optional<Lift> lift) {
        boolean isSame = isSame(picture);
        whole = picture;
        take(lift.map(Lift::ids), isSame);
        leave(lift.filter(it -> it.kind() == Kind.TAKEN).map(Lift::ids), isSame);
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

    private void take(Optional<Set<Id>> wanted, boolean isSame) {
        if (isSame && wanted.equals(ids)) return;
        ids = wanted;
        taken = whole.flatMap(it -> wanted.map(it::part));
    }

    private void leave(Optional<Set<Id>> without, boolean isSame) {
        if (isSame && without.equals(gone)) return;
        gone = without;
        left = whole.map(it -> without.map(it::without).orElse(it));
    }
}
