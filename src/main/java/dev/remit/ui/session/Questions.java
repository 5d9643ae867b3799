package dev.remit.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What only a person can answer. Each call waits for the answer.
public interface Questions {
    /// The file to open; empty if none after all.
    Optional<Path> fileToOpen();

    /// The table to import; empty if none after all.
    Optional<Path> fileToImport();

    /// Names to add, one a line; empty if none after all.
    Optional<String> names();

    /// Whether an import is to be done.
    boolean agrees(Preview preview);

    /// Where to write; a file that is there already may be replaced. Empty if nowhere after all.
    ///
    /// @param folder where to look first
    Optional<Path> fileToWrite(String suggestion, Optional<Path> folder, FileKind kind);

    /// What becomes of changes that were not saved.
    Changes aboutChanges(String name);

    /// The answer to that.
    enum Changes {
        SAVE,
        DISCARD,
        STAY
    }

    /// What is written.
    enum FileKind {
        REMIT("remit"),
        CSV("csv"),
        HTML("html"),
        XLSX("xlsx"),
        MARKDOWN("md"),
        PDF("pdf"),
        SVG("svg"),
        PNG("png"),
        DRAWIO("drawio"),
        MERMAID("mmd"),
        PLANT_UML("puml"),
        DOT("dot");

        private final String ending;

        FileKind(String ending) {
            this.ending = ending;
        }

        static FileKind of(String ending) {
            return Stream.of(values())
                    .filter(kind -> kind.ending.equals(ending))
                    .findFirst()
                    .orElseThrow();
        }

        /// Without a dot.
        public String ending() {
            return ending;
        }
    }
}
