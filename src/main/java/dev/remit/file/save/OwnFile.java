package dev.remit.file.save;

import dev.remit.text.Outcome;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A file that Remit keeps for itself, in a folder it makes when there is none yet.
public final class OwnFile {
    private final SaveFs fs;
    private final AtomicOutput output;
    private final Reading reading;
    private final Path path;

    /// @param random for the names of temporary files, which nobody may guess
    public OwnFile(SaveFs fs, RandomGenerator random, Pause pause, Path path) {
        this.fs = fs;
        this.output = new AtomicOutput(fs, random, pause).forOwnerOnly();
        this.reading = new Reading(fs, pause);
        this.path = path;
    }

    /// What it holds; empty where there is no such file.
    public Outcome<Optional<Content>> read() {
        return Attempt.reading(path).at(() -> {
            try {
                return Outcome.done(Optional.of(reading.read(Target.existing(fs, path))));
            } catch (NoSuchFileException none) {
                return Outcome.done(Optional.empty());
            }
        });
    }

    public Outcome<Saved> write(Content content) {
        return Attempt.writing(path, Expected.anything())
                .at(() -> {
                    fs.makeFolders(path.toAbsolutePath().resolveSibling(""));
                    return Outcome.done(content);
                })
                .then(whole -> output.write(path, whole, Expected.anything()));
    }

    /// Gives it another name beside its own, so that a new one can take its place, and tells that name.
    public Outcome<Path> putAside() {
        Path aside = path.resolveSibling(path.getFileName() + ".bad");
        return Attempt.writing(path, Expected.anything()).at(() -> {
            fs.move(path, aside);
            return Outcome.done(aside);
        });
    }
}
