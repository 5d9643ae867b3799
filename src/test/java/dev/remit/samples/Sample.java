package dev.remit.samples;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The organisations that come with Remit as files.
enum Sample {
    NIMBUS_NOTES("nimbus-notes.remit"),
    CONTINENTAL_COVER("continental-cover.remit"),
    HARBOUR_PAYMENTS("harbour-payments.remit");

    static final Path FOLDER = Path.of("samples");

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Document document() {
        return RemitFile.read(bytes()).orComplain();
    }
}
