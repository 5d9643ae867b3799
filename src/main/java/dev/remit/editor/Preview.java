package dev.remit.editor;

import dev.remit.edit.Edit;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;

/// Says what a change would do to a team before it is made, such as "Platform load 7 → 9 (limit 8)"; empty where that
/// is not known or nothing worth saying.
@FunctionalInterface
public interface Preview {
    Preview NONE = (document, edit, team) -> Optional.empty();

    Optional<Text> of(Document document, Edit edit, Id team);
}
