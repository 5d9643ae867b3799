package dev.remit.format.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PNG as it is written, chunk by chunk.
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte EIGHT_BITS = 8;
    private static final byte RGB = 2;
    private static final byte METRES = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PngChunks() {
        out.writeBytes(SIGNATURE);
    }

    void size(int width, int height) {
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(EIGHT_BITS)
                        .put(RGB)
                        .array());
    }

    /// How large it is on paper or in a document.
    void resolution(int dotsPerMetre) {
        chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(dotsPerMetre)
                        .putInt(dotsPerMetre)
                        .put(METRES)
                        .array());
    }

    /// Text that no viewer shows but any can read, compressed.
    void text(String keyword, byte[] utf8) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // Ends the keyword; compressed, by the only method there is; neither language nor translation.
        text.writeBytes(new byte[] {0, 1, 0, 0, 0});
        text.writeBytes(deflated(utf8));
        chunk("iTXt", text.toByteArray());
    }

    void dots(byte[] deflated) {
        chunk("IDAT", deflated);
    }

    byte[] end() {
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        number(content.length);
        out.writeBytes(name);
        out.writeBytes(content);
        number((int) check.getValue());
    }

    private void number(int value) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }

    private static byte[] deflated(byte[] content) {
        var deflated = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (deflater;
                var stream = new DeflaterOutputStream(deflated, deflater)) {
            stream.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
