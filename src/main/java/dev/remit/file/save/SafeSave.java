package dev.remit.file.save;

import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Saves a document over its file so that the old version or the new one is there at every moment, and the old one is
/// kept as a backup. It never overwrites a version that was not seen.
public final class SafeSave {
    private final Reading reading;
    private final AtomicOutput output;
    private final Backups backups;

    /// @param random for the names of temporary files, which nobody may guess
    public SafeSave(SaveFs fs, RandomGenerator random, Pause pause, StateFolder state, InstantSource clock) {
        this.reading = new Reading(fs, pause);
        this.output = new AtomicOutput(fs, random, pause);
        this.backups = new Backups(fs, output.forOwnerOnly(), state, clock);
    }

    public Outcome<Saved> save(Path path, Content content, Expected expected) {
        if (expected.equals(Expected.unchanged(content.hash()))) return Outcome.done(new Saved.Same(content.hash()));
        return output.prepare(path, content, expected)
                .then(target -> keep(path, target, expected).then(seen -> output.put(path, target, content, seen)));
    }

    /// Backs up what is there. From here on exactly that is expected, so that what is overwritten has a backup.
    private Outcome<Expected> keep(Path path, Target target, Expected expected) {
        return switch (target) {
            case Target.New none -> Outcome.done(Expected.absent());
            case Target.Existing old -> Attempt.writing(path, expected).at(() -> keep(old, expected));
        };
    }

    private Outcome<Expected> keep(Target.Existing file, Expected expected) throws IOException {
        Content old = reading.read(file);
        if (expected instanceof Expected.Unchanged unchanged) unchanged.check(old);
        return new Outcome.Done<>(Expected.unchanged(old.hash()), backups.keep(file.path(), old));
    }
}
