package dev.remit.ui.canvas;

import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.draw.Related;
import dev.remit.shape.Id;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What of a picture is dimmed: all that is not in the spotlight or, while the pointer rests on a team or service, all
/// that has nothing to do with it. Worked out only when one of these is another.
final class Dimming {
    private record Given(Picture picture, Optional<Set<Id>> spotlight, Optional<Id> rested) {
        boolean isSame(Given other) {
            return picture == other.picture && spotlight.equals(other.spotlight) && rested.equals(other.rested);
        }
    }

    private Optional<Given> given = Optional.empty();
    private Set<Id> dimmed = Set.of();

    Set<Id> of(Desk desk, Optional<Set<Id>> spotlight, Optional<Id> rested) {
        var now = new Given(desk.state().picture(), spotlight, rested);
        if (given.filter(now::isSame).isPresent()) return dimmed;
        given = Optional.of(now);
        dimmed = spotlight
                .map(bright -> beside(bright, now.picture))
                .or(() -> rested.flatMap(id -> unrelated(id, desk)))
                .orElse(Set.of());
        return dimmed;
    }

    private static Set<Id> beside(Set<Id> bright, Picture picture) {
        return picture.figures()
                .map(Figure::id)
                .filter(id -> !bright.contains(id))
                .collect(Collectors.toSet());
    }

    /// Nothing while the document has not been looked into, or for what is neither team nor service, or is no longer
    /// drawn where the pointer rests.
    private static Optional<Set<Id>> unrelated(Id id, Desk desk) {
        boolean isMeant = desk.document().teams().contains(id)
                || desk.document().services().contains(id);
        boolean isDrawn = desk.state().picture().find(id).isPresent();
        return desk.checked()
                .filter(checked -> isMeant && isDrawn)
                .map(checked -> Related.of(checked.facts().structure(), id)
                        .rest(desk.state().picture()));
    }
}
