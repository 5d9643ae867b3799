package dev.remit.file.save;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Remit keeps what belongs to a user and not to a file: backups, and what was found in files at earlier times.
public record StateFolder(Path root) {
    private static final int KEY = 32;

    /// The place each system has for it.
    ///
    /// @param system the name of the operating system, as the property `os.name` gives it
    public static StateFolder of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return new StateFolder(inWindows(home, environment));
        if (name.startsWith("mac")) return new StateFolder(home.resolve("Library/Application Support/Remit"));
        return new StateFolder(inUnix(home, environment));
    }

    private static Path inWindows(Path home, Map<String, String> environment) {
        return absolute(environment, "LOCALAPPDATA")
                .orElse(home.resolve("AppData/Local"))
                .resolve("Remit");
    }

    private static Path inUnix(Path home, Map<String, String> environment) {
        return absolute(environment, "XDG_STATE_HOME")
                .orElse(home.resolve(".local/state"))
                .resolve("remit");
    }

    /// The XDG rules say that a relative path counts as none.
    static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// Each file's backups have a folder of their own.
    Path backupsOf(Path file) {
        return root.resolve("backups").resolve(key(file));
    }

    /// Where it is kept what was found in a file at earlier times.
    public Path findingsOf(Path file) {
        return root.resolve("findings").resolve(key(file) + ".json");
    }

    /// Where a Remit that runs is asked to open files.
    public Path calls() {
        return root.resolve("calls");
    }

    private static String key(Path file) {
        byte[] name = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return ContentHash.of(name).hex().substring(0, KEY);
    }
}
