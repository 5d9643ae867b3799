package dev.remit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Goes through what verbs do most, so that the virtual machine can prepare the classes they need when the program is
/// packaged. It is given a file of Remit and an empty folder for what it writes.
public final class Training {
    private final String sample;
    private final Path folder;

    private Training(String sample, Path folder) {
        this.sample = sample;
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException {
        new Training(arguments[0], Files.createDirectories(Path.of(arguments[1]))).play();
    }

    private void play() {
        for (String format : List.of("text", "json", "sarif", "junit", "markdown", "github"))
            verb("check", sample, "--fail-on", "never", "--format", format, "-o", out("check-" + format));
        for (String format : List.of("csv", "html", "pdf"))
            verb("export", sample, "--report", "raci-by-service", "--format", format, "-o", out("raci." + format));
        verb("fmt", "--check", sample);
        verb("diff", sample, sample);
        verb("rules", "OWN-001");
        verb("version");
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    /// Training that fails would prepare the wrong classes without anyone seeing it.
    private static void verb(String... words) {
        if (Remit.run(words) != Exit.FINE)
            throw new IllegalStateException(Stream.of(words).toList() + " failed");
    }
}
