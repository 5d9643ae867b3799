package dev.remit.ui.session.desk;

import dev.remit.editor.State;
import dev.remit.file.Conflict;
import dev.remit.file.DocumentFile;
import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.Optional;

/// A document that was read and laid out, ready to be shown.
///
/// @param name what the window calls it
/// @param file empty for one that no file holds
/// @param saved what would not be lost if it were closed at once
/// @param against what it is put beside at once
public record Fresh(String name, Optional<DocumentFile> file, Document saved, State state, Optional<Against> against) {
    public static Fresh of(String name, DocumentFile file, State state) {
        return new Fresh(name, Optional.of(file), file.document(), state, Optional.empty());
    }

    /// Of no file yet.
    public static Fresh of(String name, Document saved, State state) {
        return new Fresh(name, Optional.empty(), saved, state, Optional.empty());
    }

    /// One's own side of a merge beside the other. The file holds neither, so all of it is still to be saved.
    public static Fresh of(String name, Conflict conflict, State ours) {
        var nothing = Document.named(name);
        var file = new DocumentFile(conflict.path(), conflict.content(), nothing);
        var against = new Against(theirs(conflict), conflict.theirs(), conflict.base(), () -> {});
        return new Fresh(name, Optional.of(file), nothing, ours, Optional.of(against));
    }

    private static Text theirs(Conflict conflict) {
        return conflict.theirName().isEmpty() ? Text.of("the other side") : Text.of("{0}", conflict.theirName());
    }
}
