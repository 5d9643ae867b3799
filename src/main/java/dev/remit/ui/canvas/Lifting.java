package dev.remit.ui.canvas;

import dev.remit.draw.Lifted;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Lift;
import java.util.Optional;
import java.util.function.Function;

/// Parts a picture into what stays on the plane and what the hand holds: once a drag, not once a frame.
final class Lifting {
    private Optional<Picture> whole = Optional.empty();
    private Optional<Lift> start = Optional.empty();
    private Optional<Picture> left = Optional.empty();
    private Optional<Lifted> taken = Optional.empty();
    private Optional<Picture> held = Optional.empty();

    /// @param source of what is held: all of it is on that, even where the picture itself has it not
    void show(Optional<Picture> picture, Optional<Lift> lift, Function<Lift, Picture> source) {
        var wanted = lift.map(it -> new Lift(it.ids(), Point.ORIGIN, it.kind()));
        if (!isSame(picture) || !wanted.equals(start)) part(picture, wanted, source);
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

    private void part(Optional<Picture> picture, Optional<Lift> wanted, Function<Lift, Picture> source) {
        whole = picture;
        start = wanted;
        left = picture.map(it -> wanted.map(lift -> left(it, lift)).orElse(it));
        taken = picture.flatMap(it ->
                wanted.map(lift -> taken(source.apply(lift).marked(it.marks()), lift)));
    }

    private static Picture left(Picture picture, Lift lift) {
        return switch (lift.kind()) {
            case TAKEN -> picture.without(lift.ids());
            case COPIED -> picture;
        };
    }

    /// A copy has no lines to what stays.
    private static Lifted taken(Picture picture, Lift lift) {
        return switch (lift.kind()) {
            case TAKEN -> picture.part(lift.ids());
            case COPIED -> picture.excerpt(lift.ids()).part(lift.ids());
        };
    }
}
