package dev.remit.ui.session;

import dev.remit.editor.Editor;
import dev.remit.editor.State;
import dev.remit.file.DocumentFile;
import dev.remit.file.DocumentFiles;
import dev.remit.file.save.Expected;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Questions.FileKind;
import dev.remit.ui.session.Templates.Template;
import dev.remit.ui.session.Wait.Hold;
import dev.remit.ui.session.desk.Against;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.Fresh;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Opens, saves and closes documents, and lets nothing unsaved get lost on the way.
public final class Filing {
    private final Session session;
    private final DocumentFiles files;
    private final DiskWatch watch;
    private final Waits waits;
    private final Tasks tasks;
    private final Questions questions;

    public Filing(
            Session session, DocumentFiles files, DiskWatch watch, Waits waits, Tasks tasks, Questions questions) {
        this.session = session;
        this.files = files;
        this.watch = watch;
        this.waits = waits;
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
        leave(() ->
                read(name, steps -> source.get().map(document -> Fresh.of(name, document, laidOut(document, steps)))));
    }

    /// Opens a template, true of today.
    public void begin(Template template) {
        open(
                template.title().toString(),
                () -> template.read().map(document -> template.dated(document, session.today(document))));
    }

    /// Opens a blank document with one empty diagram, ready to draw on.
    public void create() {
        create(Text.of("Untitled").toString(), Text.of("New organisation").toString(), state -> state);
    }

    /// The same with something in it already, which is a change that was not saved.
    void create(String name, String organisation, UnaryOperator<State> first) {
        var layout = session.layout();
        var blank = Document.named(organisation);
        leave(() -> read(name, steps -> Outcome.done(Fresh.of(name, blank, first.apply(layout.apply(blank))))));
    }

    /// A file that is no longer where it was: somebody shows where it is now.
    public void locate(Path missing) {
        questions.fileToOpen().ifPresent(found -> {
            session.prefer(now -> now.finding(missing, found));
            open(found);
        });
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
        session.settling().now();
        save(() -> {});
    }

    public void saveAs() {
        session.settling().now();
        desk().ifPresent(desk -> {
            if (desk.isReadOnly()) session.tell(notCopied(desk));
            else saveAs(desk, () -> {});
        });
    }

    /// Puts the open document beside one of another file.
    public void compare() {
        questions.fileToOpen().ifPresent(path -> {
            String name = nameOf(path);
            waits.on(
                    Text.of("Opening {0}", name),
                    Hold.MAP,
                    steps -> files.read(path),
                    outcome -> compared(name, outcome));
        });
    }

    private void compared(String name, Outcome<DocumentFile> outcome) {
        switch (outcome) {
            case Outcome.Refused<DocumentFile> refused ->
                session.tell(new Notice.Remark(Text.of("{0} was not compared.", name), refused.problems()));
            case Outcome.Done<DocumentFile> done ->
                new Comparing(session, tasks)
                        .open(new Against(Text.of("{0}", name), done.value().document(), Optional.empty(), () -> {}));
        }
    }

    /// Goes on, after asking what becomes of changes that were not saved.
    public void leave(Runnable then) {
        session.settling().now();
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

    private Optional<Desk> desk() {
        return session.showing().desk();
    }

    private void read(Path path) {
        String name = nameOf(path);
        read(name, steps -> {
            steps.at(Text.of("Reading the file"), 1, 2);
            var opened = files.open(path);
            var carried = opened instanceof Outcome.Refused<DocumentFile>
                    ? files.carried(path)
                    : Optional.<Outcome<Document>>empty();
            if (carried.isPresent())
                return carried.get().map(document -> Fresh.of(bare(name), document, laidOut(document, steps)));
            return DocumentFiles.isConflict(opened.problems())
                    ? files.conflict(path).map(conflict -> Fresh.of(name, conflict, laidOut(conflict.ours(), steps)))
                    : opened.map(file -> Fresh.of(name, file, laidOut(file.document(), steps)));
        });
    }

    /// Without the ending of a picture, as what it carries is another kind of file.
    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private State laidOut(Document document, Steps steps) {
        steps.at(placing(document), 2, 2);
        return session.layout().apply(document);
    }

    static Text placing(Document document) {
        return Text.of(
                "Placing {0} and {1}",
                Counts.teams(document.teamCount()),
                Counts.services(document.services().size()));
    }

    private void read(String name, Function<Steps, Outcome<Fresh>> source) {
        session.tell(Notice.NOTHING);
        waits.on(Text.of("Opening {0}", name), Hold.MAP, source, outcome -> opened(name, outcome));
    }

    private void opened(String name, Outcome<Fresh> outcome) {
        switch (outcome) {
            case Outcome.Refused<Fresh> refused -> session.tell(new Notice.Refused(name, refused.problems()));
            case Outcome.Done<Fresh> read -> {
                session.open(read.value());
                session.tell(remark(Text.of("{0} was opened with a remark.", name), read.problems()));
                read.value().against().ifPresent(new Comparing(session, tasks)::open);
                newer(read.value().saved()).ifPresent(session::toast);
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
                .fileToWrite(desk.name(), Optional.empty(), FileKind.REMIT)
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
            case Outcome.Refused<DocumentFile> refused -> {
                session.tell(new Notice.Remark(
                        Text.of("The document was not saved. It is still open with all changes."), refused.problems()));
                watch.look();
            }
            case Outcome.Done<DocumentFile> done -> {
                String name = nameOf(done.value().path());
                session.saved(name, done.value());
                session.tell(remark(Text.of("{0} was saved with a remark.", name), done.problems()));
                then.run();
            }
        }
    }

    /// Written by this version it would lose what only the newer one knows.
    private static Notice notCopied(Desk desk) {
        return new Notice.Remark(
                Text.of(
                        "{0} was not saved. It was made with format {1} and is open read-only, since this version would"
                                + " lose what it does not know. Copy the file itself, or install a newer Remit.",
                        desk.name(), desk.document().schemaVersion()),
                List.of());
    }

    /// A file of a newer version may hold what this one does not know.
    private static Optional<Text> newer(Document document) {
        boolean isKnown = document.schemaVersion().equals(Document.VERSION);
        if (isKnown || document.isOfNewerFormat()) return Optional.empty();
        return Optional.of(Text.of(
                "Made with format {0}; this is {1}. What this version does not know is kept as it is.",
                document.schemaVersion(), Document.VERSION));
    }

    private static Notice remark(Text sentence, List<Problem> problems) {
        return problems.isEmpty() ? Notice.NOTHING : new Notice.Remark(sentence, problems);
    }

    private static String nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
    }
}
