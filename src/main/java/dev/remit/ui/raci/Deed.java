package dev.remit.ui.raci;

import dev.remit.edit.Edit;
import dev.remit.editor.Remark;
import dev.remit.model.Document;
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

    /// The same, worked out for a document already; done anew where it has become another meanwhile.
    public Deed done(Document document) {
        var after = edit.apply(document);
        return new Deed(label, other -> other == document ? after : edit.apply(other), remark);
    }
}
