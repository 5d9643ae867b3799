package dev.remit.edit;

import dev.remit.shape.Id;
import java.util.List;

/// What pasting copies does.
///
/// @param ids the new elements, notes and frames, to be selected
/// @param outside names of services bought from outside that stand for those the document does not have
/// @param unresolved names of what the copies no longer refer to, as the document does not have it
public record Pasted(Edit edit, List<Id> ids, List<String> outside, List<String> unresolved) {
    public Pasted {
        ids = List.copyOf(ids);
        outside = List.copyOf(outside);
        unresolved = List.copyOf(unresolved);
    }
}
