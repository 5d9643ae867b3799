package dev.remit.file.save;

import dev.remit.file.save.SaveFs.Privacy;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Puts bytes under a name whole or not at all: written beside it, forced to the disk, renamed in one step.
public final class AtomicOutput {
    private final SaveFs fs;
    private final RandomGenerator random;
    private final Pause pause;
    private final Privacy fresh;

    /// @param random for the names of temporary files, which nobody may guess
    public AtomicOutput(SaveFs fs, RandomGenerator random, Pause pause) {
        this(fs, random, pause, Privacy.USUAL);
    }

    private AtomicOutput(SaveFs fs, RandomGenerator random, Pause pause, Privacy fresh) {
        this.fs = fs;
        this.random = random;
        this.pause = pause;
        this.fresh = fresh;
    }

    /// The same for files that only their owner may read.
    AtomicOutput forOwnerOnly() {
        return new AtomicOutput(fs, random, pause, Privacy.PRIVATE);
    }

    public Outcome<Saved> write(Path path, Filling content, Expected expected) {
        return prepare(path, content, expected).then(target -> put(path, target, content, expected));
    }

    /// Refuses what can be refused before anything is written.
    Outcome<Target> prepare(Path path, Filling content, Expected expected) {
        return Attempt.writing(path, expected).at(() -> {
            Target target = Target.find(fs, path);
            allow(target, expected);
            Space.check(fs, target.folder(), content.least());
            return Outcome.done(target);
        });
    }

    private static void allow(Target target, Expected expected) throws Refusal {
        switch (target) {
            case Target.New none -> {
                if (expected instanceof Expected.Unchanged) throw IoFault.VANISHED.refusal();
            }
            case Target.Existing old -> {
                if (expected instanceof Expected.Absent) throw IoFault.EXISTS.refusal();
                // The rename would succeed all the same, and make the mark worthless.
                if (!old.stat().isWritable()) throw IoFault.READ_ONLY.refusal();
            }
        }
    }

    Outcome<Saved> put(Path path, Target target, Filling content, Expected expected) {
        return Attempt.writing(path, expected).at(() -> {
            ContentHash hash;
            try (Temp temp = Temp.beside(target, fs, random, fresh)) {
                hash = temp.write(content, target);
                new Replacing(fs, pause).replace(temp.path(), target, expected);
            }
            List<Problem> notices = Stream.of(otherName(target), durability(target.folder()))
                    .flatMap(Optional::stream)
                    .toList();
            return new Outcome.Done<>(new Saved.Written(target.path(), hash), notices);
        });
    }

    private static Optional<Problem> otherName(Target target) {
        boolean linked = target instanceof Target.Existing old && old.stat().links() > 1;
        return linked ? Optional.of(IoFault.HARD_LINK.problem()) : Optional.empty();
    }

    /// Only a warning: the new version stands under the name already, so calling it refused would be wrong.
    private Optional<Problem> durability(Path folder) {
        try {
            fs.force(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(IoFault.NOT_CONFIRMED.problem(Attempt.reason(e)));
        }
    }
}
