package dev.remit.file.save;

import dev.remit.file.save.SaveFs.NewFile;
import dev.remit.file.save.SaveFs.Privacy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// The new version under a name of its own beside the file. Closing removes what did not take the file's place.
record Temp(SaveFs fs, Path path, NewFile out) implements AutoCloseable {
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
    void write(Content content, Target target) throws IOException {
        try (out) {
            fill(content, target.folder());
            if (target instanceof Target.Existing old) dress(old.stat());
            sync();
        }
        if (fs.stat(path).size() != content.size()) throw IoFault.NOT_SYNCED.refusal("bytes are missing");
    }

    private void fill(Content content, Path folder) throws IOException {
        ByteBuffer bytes = content.buffer();
        try {
            while (bytes.hasRemaining()) out.write(bytes);
        } catch (IOException e) {
            throw Space.explain(e, fs, folder, bytes.remaining());
        }
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
