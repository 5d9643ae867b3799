package dev.remit.ui.session;

import dev.remit.editor.Editor;
import dev.remit.file.DocumentFile;
import dev.remit.file.DocumentFiles;
import dev.remit.file.save.Expected;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Questions.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Opens, saves and closes documents, and lets nothing unsaved get lost on the way.
public final class Filing {
    private final Session session;
    private final DocumentFiles files;
    private final Tasks tasks;
    private final Questions questions;

    public Filing(Session session, DocumentFiles files, Tasks tasks, Questions questions) {
        this.session = session;
        this.files = files;
        this.tasks = tasks;
        this.questions = questions;
    }

    public void open() {
        questions.fileToOpen().ifPresent(this::open);
    }

    public void open(Path path) {
        leave(() -> read(path));
    }

    /// Opens a document that no file holds, such as a sample.
    public void open(String name, Supplier<Outcome<Document>> source) {
        var layout = session.layout();
        leave(() -> read(
                name, () -> source.get().map(document -> new Fresh(name, Optional.empty(), layout.apply(document)))));
    }

    /// Reads the file again, with what others changed in it.
    public void reload() {
        desk().flatMap(Desk::file).ifPresent(file -> open(file.path()));
    }

    public void close() {
        leave(session::close);
    }

    /// Saves to where it was opened from, or asks where to.
    public void save() {
        save(() -> {});
    }

    public void saveAs() {
        desk().ifPresent(desk -> saveAs(desk, () -> {}));
    }

    /// Goes on, after asking what becomes of changes that were not saved.
    public void leave(Runnable then) {
        var changed = desk().filter(Desk::isChanged);
        if (changed.isEmpty()) {
            then.run();
            return;
        }
        switch (questions.aboutChanges(changed.get().name())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case STAY -> {}
        }
    }

    /// Lets go of the file that is being read; what was open stays open.
    public void stopOpening() {
        tasks.latest("open", () -> "", nothing -> {}, session::tell);
        session.tell(Notice.NOTHING);
    }

    private Optional<Desk> desk() {
        return session.showing().desk();
    }

    private void read(Path path) {
        String name = nameOf(path);
        var layout = session.layout();
        read(
                name,
                () -> files.open(path).map(file -> new Fresh(name, Optional.of(file), layout.apply(file.document()))));
    }

    private void read(String name, Supplier<Outcome<Fresh>> source) {
        session.tell(new Notice.Opening(name));
        tasks.latest("open", source, outcome -> opened(name, outcome), session::tell);
    }

    private void opened(String name, Outcome<Fresh> outcome) {
        switch (outcome) {
            case Outcome.Refused<Fresh> refused -> session.tell(new Notice.Refused(name, refused.problems()));
            case Outcome.Done<Fresh> read -> {
                session.tell(remark(Text.of("{0} was opened with a remark.", name), read.problems()));
                session.open(read.value());
            }
        }
    }

    private void save(Runnable then) {
        desk().ifPresent(desk -> desk.file()
                .ifPresentOrElse(
                        file -> write(document -> files.save(file, document), then), () -> saveAs(desk, then)));
    }

    private void saveAs(Desk desk, Runnable then) {
        questions
                .fileToWrite(desk.name(), FileKind.REMIT)
                .ifPresent(path -> write(document -> files.saveAs(path, document, Expected.anything()), then));
    }

    private void write(Function<Document, Outcome<DocumentFile>> save, Runnable then) {
        session.edit(Editor::endStep);
        desk().map(Desk::document)
                .ifPresent(document -> tasks.run(
                        Text.of("Saving"),
                        () -> save.apply(document),
                        outcome -> written(outcome, then),
                        session::tell));
    }

    private void written(Outcome<DocumentFile> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Refused<DocumentFile> refused ->
                session.tell(new Notice.Remark(
                        Text.of("The document was not saved. It is still open with all changes."), refused.problems()));
            case Outcome.Done<DocumentFile> done -> {
                String name = nameOf(done.value().path());
                session.saved(name, done.value());
                session.tell(remark(Text.of("{0} was saved with a remark.", name), done.problems()));
                then.run();
            }
        }
    }

    private static Notice remark(Text sentence, List<Problem> problems) {
        return problems.isEmpty() ? Notice.NOTHING : new Notice.Remark(sentence, problems);
    }

    private static String nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
    }
}
