package dev.remit.file.save;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Earlier versions, kept in the state folder so that nothing but the file itself ever shows up beside it.
record Backups(SaveFs fs, AtomicOutput output, StateFolder state, InstantSource clock) {
    /// Keeps a version and lets the oldest go. What fails is a warning: without a backup the save is still safe.
    List<Problem> keep(Path file, Content old) {
        Path folder = state.backupsOf(file);
        Outcome<Saved> kept = Attempt.writing(folder, Expected.absent()).at(() -> store(folder, old));
        if (kept.problems().isEmpty()) return prune(folder);
        return List.of(IoFault.NO_BACKUP.problem(kept.problems().getFirst().message(), folder));
    }

    private Outcome<Saved> store(Path folder, Content old) throws IOException {
        fs.makeFolders(folder);
        if (isKept(folder, old)) return Outcome.done(new Saved.Same(old.hash()));
        Path file = folder.resolve(Backup.nameFor(clock.instant(), old.hash()));
        return output.write(file, old, Expected.absent());
    }

    private boolean isKept(Path folder, Content old) throws IOException {
        List<Backup> newestFirst = newestFirst(folder);
        return !newestFirst.isEmpty() && newestFirst.getFirst().holds(old.hash());
    }

    private List<Problem> prune(Path folder) {
        try {
            for (Backup old : Retention.surplus(newestFirst(folder))) fs.delete(old.file());
            return List.of();
        } catch (IOException e) {
            return List.of(IoFault.OLD_BACKUPS.problem(Attempt.reason(e), folder));
        }
    }

    private List<Backup> newestFirst(Path folder) throws IOException {
        List<Backup> backups = new ArrayList<>();
        for (Path file : fs.list(folder)) {
            if (Backup.isNamed(file)) backups.add(new Backup(file, fs.stat(file).size()));
        }
        backups.sort(Comparator.comparing(Backup::name).reversed());
        return backups;
    }
}
