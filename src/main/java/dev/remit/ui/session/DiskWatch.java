package dev.remit.ui.session;

import dev.remit.file.DocumentFile;
import dev.remit.file.DocumentFiles;
import dev.remit.file.RemitFile;
import dev.remit.file.save.Opened;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Against;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.Outside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Notices that another program has touched the file of the open document. What becomes of it a person decides: nothing
/// is read over edits, and nothing is written over what was not seen.
public final class DiskWatch {
    private final Session session;
    private final DocumentFiles files;
    private final Tasks tasks;
    private final Clock clock;
    private Optional<Stamp> last = Optional.empty();

    /// What a file shows of itself without being read.
    private record Stamp(FileTime time, long size) {}

    public DiskWatch(Session session, DocumentFiles files, Tasks tasks, Clock clock) {
        this.session = session;
        this.files = files;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Compares what is on disk with what was read or written last.
    public void look() {
        file().ifPresent(file -> tasks.latest("disk", () -> compare(file), found -> found(file, found), session::tell));
    }

    /// The document stays as it is. The next save replaces what is on disk now, of which a backup is kept.
    public void keepMine() {
        session.showing()
                .desk()
                .flatMap(Desk::outside)
                .ifPresent(outside -> session.change(desk -> kept(desk, outside)));
    }

    /// Looks where the file's time or size is another than a moment ago: cheap enough to be asked every other second.
    public void glance() {
        file().ifPresent(
                        file -> tasks.latest("glance", () -> stamp(file.path()), this::compareWithLast, session::tell));
    }

    private void compareWithLast(Optional<Stamp> now) {
        if (now.equals(last)) return;
        last = now;
        look();
    }

    private static Optional<Stamp> stamp(Path path) {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(path), Files.size(path)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Puts the document beside what is on disk now, in which those changes are taken at first that only the other
    /// program made.
    public void compare() {
        session.showing()
                .desk()
                .ifPresent(desk -> desk.outside().ifPresent(outside -> {
                    if (outside instanceof Outside.Changed changed) compare(desk, changed);
                }));
    }

    /// What was compared is what was seen: a version that comes later is another matter.
    private void compare(Desk desk, Outside.Changed changed) {
        var name = Text.of("{0} on disk", desk.name());
        var base = desk.file().map(DocumentFile::document);
        Runnable taken = () -> session.change(now -> kept(now, changed));
        new Comparing(session, tasks).open(new Against(name, changed.now().document(), base, taken));
    }

    private static Desk kept(Desk desk, Outside outside) {
        return switch (outside) {
            case Outside.Changed changed -> desk.savedAs(desk.name(), changed.now());
            case Outside.Damaged damaged ->
                desk.file()
                        .map(file -> new DocumentFile(file.path(), damaged.now(), Document.named(desk.name())))
                        .map(file -> desk.savedAs(desk.name(), file))
                        .orElse(desk);
            case Outside.Gone gone -> desk.alone();
        };
    }

    private Optional<DocumentFile> file() {
        return session.showing().desk().flatMap(Desk::file);
    }

    private Optional<Outside> compare(DocumentFile file) {
        return switch (files.look(file.path())) {
            case Outcome.Refused<Opened> refused ->
                Files.exists(file.path()) ? Optional.empty() : Optional.of(new Outside.Gone());
            case Outcome.Done<Opened> done ->
                done.value().content().equals(file.content())
                        ? Optional.empty()
                        : Optional.of(other(file, done.value()));
        };
    }

    private Outside other(DocumentFile file, Opened opened) {
        var at = changedAt(opened);
        byte[] bytes = opened.content().bytes();
        // What can only be looked at may be looked at again.
        var read = file.document().isOfNewerFormat() ? RemitFile.view(bytes) : RemitFile.read(bytes);
        return switch (read) {
            case Outcome.Done<Document> done ->
                new Outside.Changed(at, new DocumentFile(opened.path(), opened.content(), done.value()));
            case Outcome.Refused<Document> refused -> new Outside.Damaged(at, opened.content(), refused.problems());
        };
    }

    private Instant changedAt(Opened opened) {
        try {
            return Files.getLastModifiedTime(opened.path()).toInstant();
        } catch (IOException gone) {
            return clock.instant();
        }
    }

    /// Meanwhile the document may have been saved, or another one opened.
    private void found(DocumentFile compared, Optional<Outside> outside) {
        if (file().filter(now -> now == compared).isPresent()) session.change(desk -> desk.touched(outside));
    }
}
