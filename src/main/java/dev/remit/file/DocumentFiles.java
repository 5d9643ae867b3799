package dev.remit.file;

import dev.remit.file.save.Content;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Opened;
import dev.remit.file.save.Opening;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.Saved;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Opens documents from files and saves them so that nothing is lost.
public final class DocumentFiles {
    private final Opening opening;
    private final SafeSave saving;

    public DocumentFiles(Opening opening, SafeSave saving) {
        this.opening = opening;
        this.saving = saving;
    }

    /// A file of a newer major version is opened too where it can be understood, to look at.
    public Outcome<DocumentFile> open(Path path) {
        return opened(path, RemitFile::view);
    }

    /// A document to take from, which a newer format would not be.
    public Outcome<DocumentFile> read(Path path) {
        return opened(path, RemitFile::read);
    }

    private Outcome<DocumentFile> opened(Path path, Function<byte[], Outcome<Document>> reading) {
        return opening.open(path)
                .then(opened -> reading.apply(opened.content().bytes())
                        .map(document -> new DocumentFile(opened.path(), opened.content(), document)));
    }

    /// The document that a picture carries; empty where the file is no picture or cannot be read.
    public Optional<Outcome<Document>> carried(Path path) {
        if (!(opening.open(path) instanceof Outcome.Done<Opened> opened)) return Optional.empty();
        byte[] bytes = opened.value().content().bytes();
        return PictureFile.isPicture(bytes)
                ? Optional.of(PictureFile.carried(bytes).then(content -> RemitFile.read(content.bytes())))
                : Optional.empty();
    }

    /// Both sides of a merge that version control has left in a file; refused as [#open] would where they are not
    /// there, or one of them is no document.
    public Outcome<Conflict> conflict(Path path) {
        return opening.open(path)
                .then(opened -> ConflictMarkers.sides(opened.content().bytes())
                        .map(sides -> conflict(opened, sides))
                        .orElseGet(() -> new Outcome.Refused<>(
                                RemitFile.read(opened.content().bytes()).problems())));
    }

    /// Whether [#conflict] may know more than these problems say.
    public static boolean isConflict(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals(Json.CONFLICT));
    }

    private static Outcome<Conflict> conflict(Opened opened, ConflictMarkers.Sides sides) {
        return RemitFile.read(sides.ours().bytes())
                .then(ours -> RemitFile.read(sides.theirs().bytes())
                        .map(theirs -> new Conflict(
                                opened.path(),
                                opened.content(),
                                ours,
                                theirs,
                                sides.base().flatMap(DocumentFiles::readable),
                                sides.ourName(),
                                sides.theirName())));
    }

    private static Optional<Document> readable(Content content) {
        return RemitFile.read(content.bytes()) instanceof Outcome.Done<Document> done
                ? Optional.of(done.value())
                : Optional.empty();
    }

    /// What stands under the name now, whether it is a document or not.
    public Outcome<Opened> look(Path path) {
        return opening.open(path);
    }

    /// Writes the document over the file it came from; an unchanged document is not written at all.
    public Outcome<DocumentFile> save(DocumentFile file, Document document) {
        if (document.equals(file.document())) return Outcome.done(file);
        Content content = proven(document);
        return saving.save(
                        file.path(), content, Expected.unchanged(file.content().hash()))
                .then(saved ->
                        new Outcome.Done<>(new DocumentFile(file.path(), content, document), layoutNotice(file)));
    }

    /// Writes the document under a name it did not have before.
    public Outcome<DocumentFile> saveAs(Path path, Document document, Expected expected) {
        Content content = proven(document);
        return saving.save(path, content, expected)
                .map(saved -> new DocumentFile(file(saved, path), content, document));
    }

    private static Path file(Saved saved, Path named) {
        return saved instanceof Saved.Written written ? written.file() : named;
    }

    /// The bytes of a document, read back once: a fault of the writer must show before anything is overwritten.
    private static Content proven(Document document) {
        byte[] bytes = RemitFile.write(document);
        Document again = RemitFile.read(bytes).orComplain();
        if (!again.equals(document))
            throw new IllegalStateException("What was written does not read back as the document.");
        return Content.of(bytes);
    }

    private static List<Problem> layoutNotice(DocumentFile before) {
        Content canonical = Content.of(RemitFile.write(before.document()));
        if (canonical.equals(before.content()) || !wasRead(before)) return List.of();
        return List.of(Problem.warning(
                "E-SCH-015",
                Place.UNKNOWN,
                Text.of("The file was laid out by hand and is now laid out as Remit does, once.")));
    }

    /// A file that could not be read was not laid out at all.
    private static boolean wasRead(DocumentFile file) {
        return readable(file.content()).filter(file.document()::equals).isPresent();
    }
}
