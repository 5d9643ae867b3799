package dev.remit.ui.raci;

import dev.remit.edit.Edit;
import dev.remit.editor.Remark;
import dev.remit.text.Text;
import java.util.Optional;

/// What an act changes in the document.
///
/// @param label what the step is called when it is undone
/// @param remark what is said of it
public record Deed(Text label, Edit edit, Optional<Remark> remark) {
    private static final Edit NOTHING = document -> document;

    /// Nothing can be done, and that is why.
    static Deed refused(Remark why) {
        return new Deed(Text.of("Nothing"), NOTHING, Optional.of(why));
    }
}
