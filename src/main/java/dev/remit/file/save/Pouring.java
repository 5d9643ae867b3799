package dev.remit.file.save;

import dev.remit.file.save.SaveFs.NewFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;

/// Puts bytes into a new file as they come, counts them and works out their hash.
final class Pouring extends OutputStream {
    private final NewFile file;
    private final SaveFs fs;
    private final Path folder;
    private final MessageDigest digest = ContentHash.sha256();
    private long size;

    /// @param folder where the file is, as its disk may be full
    Pouring(NewFile file, SaveFs fs, Path folder) {
        this.file = file;
        this.fs = fs;
        this.folder = folder;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        digest.update(some, from, length);
        ByteBuffer bytes = ByteBuffer.wrap(some, from, length).asReadOnlyBuffer();
        try {
            while (bytes.hasRemaining()) file.write(bytes);
        } catch (IOException e) {
            throw Space.explain(e, fs, folder, bytes.remaining());
        }
        size += length;
    }

    long size() {
        return size;
    }

    /// Of all that was poured; to be asked once.
    ContentHash hash() {
        return ContentHash.of(digest);
    }
}
