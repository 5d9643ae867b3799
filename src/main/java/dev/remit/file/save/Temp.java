package dev.remit.file.save;

import dev.remit.file.save.SaveFs.NewFile;
import dev.remit.file.save.SaveFs.Privacy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// The new version under a name of its own beside the file. Closing removes what did not take the file's place.
record Temp(SaveFs fs, Path path, NewFile out) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    static Temp beside(Target target, SaveFs fs, RandomGenerator random, Privacy fresh) throws IOException {
        String hex = HexFormat.of().toHexDigits(random.nextLong());
        Path path = target.path().resolveSibling("." + target.path().getFileName() + "." + hex + ".tmp");
        return new Temp(fs, path, fs.create(path, privacy(target, fresh)));
    }

    private static Privacy privacy(Target target, Privacy fresh) {
        return switch (target) {
            case Target.New none -> fresh;
            case Target.Existing old -> Privacy.PRIVATE;
        };
    }

    /// All bytes and the old file's access, on the disk for sure.
    ///
    /// @return the hash of the bytes
    ContentHash write(Filling content, Target target) throws IOException {
        var pouring = new Pouring(out, fs, target.folder());
        try (out) {
            fill(pouring, content);
            if (target instanceof Target.Existing old) dress(old.stat());
            sync();
        }
        if (fs.stat(path).size() != pouring.size()) throw IoFault.NOT_SYNCED.refusal("bytes are missing");
        return pouring.hash();
    }

    /// What is made in small pieces is written in large ones.
    private static void fill(Pouring pouring, Filling content) throws IOException {
        var out = new BufferedOutputStream(pouring, BUFFER);
        content.into(out);
        out.flush();
    }

    /// Before the rename: afterwards there would be a moment when others cannot read the file, or may when they must
    /// not.
    private void dress(Stat old) throws IOException {
        if (old.access().isPresent()) fs.give(path, old.access().get());
    }

    /// Never tried twice: after a failure the system may have thrown the pages away and say "fine" to the second call.
    private void sync() throws IOException {
        try {
            out.force();
        } catch (IOException e) {
            throw IoFault.NOT_SYNCED.refusal(Attempt.reason(e));
        }
    }

    @Override
    public void close() {
        try {
            fs.delete(path);
        } catch (IOException left) {
            // Nothing is lost by it: its name says what it is, and the next start sweeps it up.
        }
    }
}
