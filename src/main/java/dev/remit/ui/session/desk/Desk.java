package dev.remit.ui.session.desk;

import dev.remit.editor.State;
import dev.remit.file.DocumentFile;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.ui.triage.Chronicle;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Triage;
import java.util.List;
import java.util.Optional;

/// An open document with all that is known about it.
///
/// @param name what the window calls it: the file's name
/// @param file where it is saved; empty for one that never was
/// @param saved the document as it was opened or last saved
/// @param outside what another program has done to the file since, as long as nobody has decided what counts
/// @param compared the other document it stands beside at the moment, if any
/// @param chronicle what was found in it at earlier times
/// @param foreseen what a repair would do, while somebody looks at that
/// @param checked the latest findings, of this revision or the one before; empty until the first check is over
public record Desk(
        String name,
        Optional<DocumentFile> file,
        Document saved,
        Optional<Outside> outside,
        State state,
        Optional<Compared> compared,
        Chronicle chronicle,
        Optional<ForeseenRepair> foreseen,
        Optional<Checked> checked) {
    /// So many services are drawn in 5 ms.
    private static final int SMALL = 1000;

    public static Desk of(Fresh fresh, State state) {
        return new Desk(
                fresh.name(),
                fresh.file(),
                fresh.saved(),
                Optional.empty(),
                state,
                Optional.empty(),
                Chronicle.BLANK,
                Optional.empty(),
                Optional.empty());
    }

    public Document document() {
        return state.document();
    }

    /// Whether what is made of the whole document takes longer than a frame.
    public boolean isLarge() {
        return document().services().size() > SMALL;
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

    public Desk at(State other) {
        return other == state
                ? this
                : new Desk(name, file, saved, outside, other, compared, chronicle, foreseen, checked);
    }

    public Desk checked(Checked latest) {
        return new Desk(name, file, saved, outside, state, compared, chronicle, foreseen, Optional.of(latest));
    }

    public Desk comparing(Optional<Compared> other) {
        return new Desk(name, file, saved, outside, state, other, chronicle, foreseen, checked);
    }

    public Desk chronicling(Chronicle other) {
        return new Desk(name, file, saved, outside, state, compared, other, foreseen, checked);
    }

    public Desk foreseeing(Optional<ForeseenRepair> other) {
        return other.equals(foreseen)
                ? this
                : new Desk(name, file, saved, outside, state, compared, chronicle, other, checked);
    }

    /// The findings in the words of a list, with the ignored ones; none before the first check is over.
    public List<Line> lines() {
        return checked.map(Checked::lines).orElse(List.of());
    }

    /// Those that are listed.
    public List<Line> listed(Triage triage) {
        return triage.listed(lines(), chronicle);
    }

    /// Whether any is.
    public boolean lists(Triage triage) {
        return triage.sieve().lets(lines(), chronicle);
    }

    /// The finding that is looked at, where it is still found, even if it is not listed.
    public Optional<Line> chosen(Triage triage) {
        return triage.chosen().flatMap(fingerprint -> checked.flatMap(known -> known.line(fingerprint)));
    }

    public Desk savedAs(String newName, DocumentFile newFile) {
        return new Desk(
                newName,
                Optional.of(newFile),
                newFile.document(),
                Optional.empty(),
                state,
                compared,
                chronicle,
                foreseen,
                checked);
    }

    public Desk touched(Optional<Outside> other) {
        return new Desk(name, file, saved, other, state, compared, chronicle, foreseen, checked);
    }

    /// Without a file, and with all of it to lose.
    public Desk alone() {
        return new Desk(
                name,
                Optional.empty(),
                Document.named(name),
                Optional.empty(),
                state,
                compared,
                chronicle,
                foreseen,
                checked);
    }

    /// Whether something is selected or under way, which Escape is for.
    public boolean isBusy() {
        return !state.selection().isEmpty()
                || !state.gesture().equals(state.tool().idle());
    }
}
