package dev.remit.file.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The step that makes the new version the file. Virus scanners and readers may hold a file on Windows for a moment,
/// so it is tried for about two and a half seconds; each try looks again whether the old version is still the expected.
record Replacing(SaveFs fs, Pause pause) {
    private static final Duration FIRST_WAIT = Duration.ofMillis(20);
    private static final Duration LAST_WAIT = Duration.ofMillis(1280);

    void replace(Path temp, Target target, Expected expected) throws IOException {
        for (Duration wait = FIRST_WAIT; ; wait = wait.multipliedBy(2)) {
            Optional<FileSystemException> held = attempt(temp, target, expected);
            if (held.isEmpty()) return;
            if (wait.compareTo(LAST_WAIT) > 0) throw IoFault.BUSY.refusal(Attempt.reason(held.get()));
            pause.last(wait);
        }
    }

    private Optional<FileSystemException> attempt(Path temp, Target target, Expected expected) throws IOException {
        try {
            once(temp, target, expected);
            return Optional.empty();
        } catch (FileSystemException e) {
            if (!mayPass(e)) throw e;
            return Optional.of(e);
        }
    }

    /// A sharing violation has no type of its own: it comes as the plain one or as a denial.
    private static boolean mayPass(FileSystemException e) {
        return e.getClass() == FileSystemException.class || e instanceof AccessDeniedException;
    }

    private void once(Path temp, Target target, Expected expected) throws IOException {
        switch (expected) {
            case Expected.Absent absent -> fs.moveNew(temp, target.path());
            case Expected.Anything anything -> fs.move(temp, target.path());
            case Expected.Unchanged unchanged -> {
                unchanged.check(new Reading(fs, pause).read(Target.existing(fs, target.path())));
                fs.move(temp, target.path());
            }
        }
    }
}
