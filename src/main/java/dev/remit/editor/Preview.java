package dev.remit.editor;

import dev.remit.edit.Edit;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.Collection;

/// Says what a change would do before it is made, to load, duty on call, hand-offs, RACI and findings.
@FunctionalInterface
public interface Preview {
    Preview NONE = (document, edit, teams) -> Foreseen.NOTHING;

    /// @param teams whose load is told at once; all else may take a while
    Foreseen of(Document document, Edit edit, Collection<Id> teams);
}
