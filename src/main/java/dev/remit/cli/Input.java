package dev.remit.cli;

import dev.remit.file.PictureFile;
import dev.remit.file.RemitFile;
import dev.remit.file.save.Content;
import dev.remit.file.save.Opening;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.IOException;
import java.util.List;

/// What a verb was given to read.
///
/// @param name as the user named it, `-` for standard input
record Input(String name, Content content) {
    private static final String STANDARD = "-";
    private static final int MOST_BYTES = 64 << 20;

    static Input of(String name, Console console) {
        return new Input(name, name.equals(STANDARD) ? standard(console) : file(name, console));
    }

    /// Whether the document is only carried by a picture, which must not be written over.
    boolean isPicture() {
        return PictureFile.isPicture(content.bytes());
    }

    /// The bytes of the document in it, which are those of the file unless that is a picture.
    byte[] bytes() {
        if (!isPicture()) return content.bytes();
        return Stop.unless(PictureFile.carried(content.bytes()), Exit.INPUT, name)
                .bytes();
    }

    /// The document in it; its warnings are told at once.
    Document document(Common common, Console console) {
        Outcome<Document> read = RemitFile.read(bytes());
        Document document = Stop.unless(read, Exit.INPUT, name);
        Problems.print(Stop.in(name, read.problems()), common, console);
        return document;
    }

    boolean isStandard() {
        return name.equals(STANDARD);
    }

    private static Content file(String name, Console console) {
        var opened = new Opening(new RealFs(), Pause.SLEEP).open(console.path(name));
        return Stop.unless(opened, Exit.INPUT, name).content();
    }

    private static Content standard(Console console) {
        try {
            byte[] bytes = console.in().readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) return Content.of(bytes);
            throw new Stop(
                    Exit.INPUT, List.of(Problem.error("E-LIM-001", Text.of("The input is larger than 64 MiB."))));
        } catch (IOException broken) {
            throw new Stop(
                    Exit.INPUT, List.of(Problem.error("E-IO-002", Text.of("Standard input could not be read."))));
        }
    }
}
