package dev.remit.file.save;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.nio.file.Path;
import java.util.List;

/// Reads a file the user named. It looks before it reads, so no pipe, device or giant holds it up.
public final class Opening {
    private static final int LARGE = 20 << 20;
    private final SaveFs fs;
    private final Reading reading;

    public Opening(SaveFs fs, Pause pause) {
        this.fs = fs;
        this.reading = new Reading(fs, pause);
    }

    public Outcome<Opened> open(Path path) {
        return Attempt.reading(path).at(() -> {
            Target.Existing file = Target.existing(fs, path);
            Content content = reading.read(file);
            return new Outcome.Done<>(new Opened(file.path(), content), warnings(content.size()));
        });
    }

    private static List<Problem> warnings(int size) {
        if (size <= LARGE) return List.of();
        return List.of(IoFault.LARGE.problem(new Size(size), new Size(Reading.LIMIT)));
    }
}
