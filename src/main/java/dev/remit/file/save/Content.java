package dev.remit.file.save;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a whole file, unchangeable, and their hash.
public final class Content {
    private final byte[] bytes;
    private final ContentHash hash;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.hash = ContentHash.of(bytes);
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    public static Content utf8(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A copy the caller may change.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// A view that cannot be written, from the first byte to the last.
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    public int size() {
        return bytes.length;
    }

    public ContentHash hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, " + hash.brief();
    }
}
