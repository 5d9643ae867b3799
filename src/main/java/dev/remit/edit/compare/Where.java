package dev.remit.edit.compare;

import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import java.util.Optional;

/// What differs: an element, or something in it.
///
/// @param element empty for the document itself: its organisation, its settings
/// @param path inside that; the root for an element as a whole
public record Where(Optional<Id> element, FieldPath path) {
    static Where of(Id element) {
        return new Where(Optional.of(element), FieldPath.ROOT);
    }

    /// Whether a change here and a change there concern the same.
    boolean touches(Where other) {
        return element.equals(other.element) && (isAbove(other) || other.isAbove(this));
    }

    private boolean isAbove(Where other) {
        int length = path.steps().size();
        return length <= other.path.steps().size()
                && other.path.steps().subList(0, length).equals(path.steps());
    }
}
