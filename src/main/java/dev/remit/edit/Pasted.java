package dev.remit.edit;

import dev.remit.shape.Id;
import java.util.List;

/// What pasting copies does.
///
/// @param ids the new elements, notes and frames, to be selected
/// @param unresolved names of what the copies no longer refer to, as the document does not have it
public record Pasted(Edit edit, List<Id> ids, List<String> unresolved) {
    public Pasted {
        ids = List.copyOf(ids);
        unresolved = List.copyOf(unresolved);
    }
}
