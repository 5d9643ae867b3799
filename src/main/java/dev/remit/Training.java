package dev.remit;

import dev.remit.cli.Remit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Goes through what verbs do most, so that the virtual machine can prepare the classes they need when the program is
/// packaged: `verb FILE FOLDER` or `export FILE FOLDER`, with a file of Remit and an empty folder for what is written.
///
/// The two have caches of their own because all classes of a cache are there before the program starts: a check would
/// wait for the printers of an export.
public final class Training {
    private static final int FINDINGS = 1;

    private final String sample;
    private final Path folder;

    private Training(String sample, Path folder) {
        this.sample = sample;
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException {
        var training = new Training(arguments[1], Files.createDirectories(Path.of(arguments[2])));
        if (arguments[0].equals("export")) training.export();
        else training.read();
    }

    private void read() {
        verb("check", sample);
        for (String format : List.of("text", "json", "sarif", "junit", "markdown", "github"))
            verb("check", sample, "--fail-on", "never", "--format", format, "-o", out("check-" + format));
        verb("check", sample, "--fail-on", "warning", "-v");
        verb("raci", sample);
        verb("fmt", "--check", sample);
        verb("diff", sample, sample);
        verb("rules", "OWN-001");
        verb("version");
    }

    private void export() {
        for (String format : List.of("csv", "html", "pdf", "xlsx"))
            verb("export", sample, "--report", "raci-by-service", "--format", format, "-o", out("raci." + format));
        verb("export", sample, "--report", "leadership", "--format", "pdf", "-o", out("leadership.pdf"));
        verb("export", sample, "--map", "--format", "svg", "-o", out("map.svg"));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    /// Training that fails would prepare the wrong classes without anyone seeing it.
    private static void verb(String... words) {
        if (!Main.asksForVerb(words) || Remit.run(words) > FINDINGS)
            throw new IllegalStateException(Stream.of(words).toList() + " failed");
    }
}
