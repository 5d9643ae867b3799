package dev.remit.edit.compare;

import dev.remit.shape.Raw;

/// One thing that is not the same in two documents, and can be taken over by itself.
///
/// @param from what stands in the first, as it would be written; nothing for what was added, and for whole elements
/// @param to the same of the second
public record Difference(Where where, Way way, Raw from, Raw to) {
    /// All it may collide with. What moves inside a list concerns the list.
    Where reach() {
        boolean isEntry = way == Way.MOVED && !where.path().isRoot();
        return isEntry ? new Where(where.element(), where.path().above()) : where;
    }
}
