package dev.remit.edit.compare;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells of differences who made them, by what both documents once were.
public final class Sides {
    private final Optional<Changes> changes;

    /// What either side has changed, by element.
    private record Changes(Map<Optional<Id>, List<Difference>> mine, Map<Optional<Id>, List<Difference>> theirs) {}

    private Sides(Optional<Changes> changes) {
        this.changes = changes;
    }

    /// The differences of a comparison seen from what both documents once were.
    ///
    /// @param base empty where it is not known
    public static Sides of(Comparison comparison, Optional<Document> base) {
        return new Sides(
                base.map(before -> new Changes(changes(before, comparison.from()), changes(before, comparison.to()))));
    }

    public Side of(Difference difference) {
        return changes.map(known -> side(isIn(known.mine(), difference), isIn(known.theirs(), difference)))
                .orElse(Side.UNKNOWN);
    }

    private static Side side(boolean isMine, boolean isTheirs) {
        if (isMine == isTheirs) return Side.BOTH;
        return isMine ? Side.MINE : Side.THEIRS;
    }

    private static Map<Optional<Id>, List<Difference>> changes(Document base, Document now) {
        return Comparison.of(base, now).differences().stream()
                .collect(Collectors.groupingBy(each -> each.where().element()));
    }

    private static boolean isIn(Map<Optional<Id>, List<Difference>> changes, Difference difference) {
        return changes.getOrDefault(difference.where().element(), List.of()).stream()
                .anyMatch(each -> each.reach().touches(difference.reach()));
    }
}
