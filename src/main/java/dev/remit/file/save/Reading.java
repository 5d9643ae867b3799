package dev.remit.file.save;

import java.io.IOException;
import java.time.Duration;

/// Reads a file whole and in one state: when it moved meanwhile, it is read again.
record Reading(SaveFs fs, Pause pause) {
    static final int LIMIT = 64 << 20;
    private static final int TRIES = 4;
    private static final Duration BETWEEN = Duration.ofMillis(50);

    Content read(Target.Existing file) throws IOException {
        Stat before = file.stat();
        for (int left = TRIES; left > 0; left--) {
            Content content = once(file, before.size());
            Stat after = fs.stat(file.path());
            if (before.isStill(after)) return content;
            before = after;
            pause.last(BETWEEN);
        }
        throw IoFault.UNSTEADY.refusal();
    }

    private Content once(Target.Existing file, long size) throws IOException {
        if (size > LIMIT) throw tooLarge(size);
        byte[] bytes = fs.read(file.path(), LIMIT + 1);
        if (bytes.length > LIMIT) throw tooLarge(bytes.length);
        return Content.of(bytes);
    }

    private static Refusal tooLarge(long size) {
        return IoFault.TOO_LARGE.refusal(new Size(size), new Size(LIMIT));
    }
}
