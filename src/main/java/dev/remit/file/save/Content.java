package dev.remit.file.save;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of a whole file, unchangeable, and their hash, which is worked out when it is first asked for: most files
/// are only read, and setting up SHA-256 costs a verb more than reading one.
public final class Content implements Filling {
    private final byte[] bytes;
    private volatile Optional<ContentHash> hash = Optional.empty();

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    public static Content utf8(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A copy the caller may change.
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public void into(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public long least() {
        return bytes.length;
    }

    public int size() {
        return bytes.length;
    }

    public ContentHash hash() {
        if (hash.isEmpty()) hash = Optional.of(ContentHash.of(bytes));
        return hash.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, " + hash().brief();
    }
}
