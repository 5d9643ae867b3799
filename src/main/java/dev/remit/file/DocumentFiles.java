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

/// Opens documents from files and saves them so that nothing is lost.
public final class DocumentFiles {
    private final Opening opening;
    private final SafeSave saving;

    public DocumentFiles(Opening opening, SafeSave saving) {
        this.opening = opening;
        this.saving = saving;
    }

    public Outcome<DocumentFile> open(Path path) {
        return opening.open(path)
                .then(opened -> RemitFile.read(opened.content().bytes())
                        .map(document -> new DocumentFile(opened.path(), opened.content(), document)));
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
        if (canonical.equals(before.content())) return List.of();
        return List.of(Problem.warning(
                "E-SCH-015",
                Place.UNKNOWN,
                Text.of("The file was laid out by hand and is now laid out as Remit does, once.")));
    }
}
