package dev.remit.file;

import dev.remit.model.Document;
import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Reading.Found;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// The native file `*.remit`: bytes to document and back. A document is read whole or not at all.
public final class RemitFile {
    private RemitFile() {}

    /// The document with warnings, or all that is wrong with the bytes, each with line, column and pointer.
    public static Outcome<Document> read(byte[] bytes) {
        return Json.parse(bytes).then(raw -> read(raw, bytes));
    }

    /// The same, where a file of a newer major version is read too as far as it is understood: a document to look at,
    /// which could not be written again without loss. One that makes no sense here is refused as newer.
    public static Outcome<Document> view(byte[] bytes) {
        var read = read(bytes);
        boolean isNewer = read instanceof Refused<Document>
                && read.problems().stream().anyMatch(problem -> problem.code().equals(Fault.NEWER_VERSION.code()));
        return isNewer ? understood(bytes).<Outcome<Document>>map(Outcome::done).orElse(read) : read;
    }

    private static Optional<Document> understood(byte[] bytes) {
        if (!(Json.parse(bytes).orComplain() instanceof Raw.Fields fields)) return Optional.empty();
        var reading = Reading.ofNewerVersion();
        Invariants.check(fields, reading);
        return Shape.of(Document.class).read(fields, reading).filter(document -> !reading.hasErrors());
    }

    /// The canonical bytes of a document: reading them gives an equal one.
    public static byte[] write(Document document) {
        return JsonText.of(Shape.of(Document.class).raw(document));
    }

    /// Why a file with this document could not be read again; empty where it can.
    public static Optional<Problem> tooLarge(Document document) {
        int elements = document.tables().stream().mapToInt(Table::size).sum();
        return elements <= Invariants.MOST_ELEMENTS
                ? Optional.empty()
                : Optional.of(Fault.TOO_MANY
                        .at(
                                "",
                                Text.of(
                                        "That makes {0} elements; a file holds {1}.",
                                        elements, Invariants.MOST_ELEMENTS))
                        .hinting(Text.of("Take fewer at once.")));
    }

    private static Outcome<Document> read(Raw raw, byte[] bytes) {
        if (!(raw instanceof Raw.Fields fields)) return Outcome.refused(notRemit(raw));
        return FormatVersion.of(fields, bytes).then(version -> read(fields, version, bytes));
    }

    private static Outcome<Document> read(Raw.Fields fields, FormatVersion version, byte[] bytes) {
        var reading = version.isNewer() ? Reading.ofNewerVersion() : Reading.ofThisVersion();
        Invariants.check(fields, reading);
        var document = Shape.of(Document.class).read(fields, reading);
        List<Problem> problems =
                Located.of(reading.found().stream().map(RemitFile::named).toList(), bytes);
        return document.isEmpty() || reading.hasErrors()
                ? new Refused<>(problems)
                : new Outcome.Done<>(document.get(), problems);
    }

    /// A document without an organisation breaks an invariant of its own, not just an attribute.
    private static Found named(Found found) {
        var pointer = found.problem().place().pointer();
        boolean absent = found.problem().code().equals(Fault.MISSING.code()) && pointer.equals("/organisation");
        return absent
                ? new Found(Fault.NO_ORGANISATION.at(pointer, found.problem().message()), "")
                : found;
    }

    private static Problem notRemit(Raw raw) {
        return Fault.WRONG_TYPE
                .at("", Text.of("A Remit file holds an object, but this one holds {0}.", raw.noun()))
                .hinting(Text.of("Open a file that Remit has written, or import this one."));
    }
}
