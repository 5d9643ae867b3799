package dev.remit.ui.session;

import dev.remit.editor.State;
import dev.remit.file.DocumentFile;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.Optional;

/// An open document with all that is known about it.
///
/// @param name what the window calls it: the file's name
/// @param file where it is saved; empty for one that never was
/// @param saved the document as it was opened or last saved
/// @param outside what another program has done to the file since, as long as nobody has decided what counts
/// @param compared the other document it stands beside at the moment, if any
/// @param checked the latest findings, of this revision or the one before; empty until the first check is over
public record Desk(
        String name,
        Optional<DocumentFile> file,
        Document saved,
        Optional<Outside> outside,
        State state,
        Optional<Compared> compared,
        Optional<Checked> checked) {
    static Desk of(Fresh fresh, State state) {
        return new Desk(
                fresh.name(), fresh.file(), fresh.saved(), Optional.empty(), state, Optional.empty(), Optional.empty());
    }

    public Document document() {
        return state.document();
    }

    /// Whether something would be lost if it were closed.
    public boolean isChanged() {
        return !document().equals(saved);
    }

    /// Whether it can only be looked at.
    public boolean isReadOnly() {
        return document().isOfNewerFormat();
    }

    /// Whether the findings are of an earlier revision.
    public boolean isStale() {
        return checked.filter(known -> known.facts().document() == document()).isEmpty();
    }

    /// The element that is selected, where it is just one and exists.
    public Optional<Id> selected() {
        return state.selection().only().filter(id -> document().find(id).isPresent());
    }

    Desk at(State other) {
        return other == state ? this : new Desk(name, file, saved, outside, other, compared, checked);
    }

    Desk checked(Checked latest) {
        return new Desk(name, file, saved, outside, state, compared, Optional.of(latest));
    }

    Desk comparing(Optional<Compared> other) {
        return new Desk(name, file, saved, outside, state, other, checked);
    }

    Desk savedAs(String newName, DocumentFile newFile) {
        return new Desk(newName, Optional.of(newFile), newFile.document(), Optional.empty(), state, compared, checked);
    }

    Desk touched(Optional<Outside> other) {
        return new Desk(name, file, saved, other, state, compared, checked);
    }

    /// Without a file, and with all of it to lose.
    Desk alone() {
        return new Desk(name, Optional.empty(), Document.named(name), Optional.empty(), state, compared, checked);
    }
}
