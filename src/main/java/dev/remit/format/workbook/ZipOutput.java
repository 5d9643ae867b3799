package dev.remit.format.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A zip file of parts that may be packed already, none with a time of its own: the stream of the class library can
/// only pack them once more.
final class ZipOutput {
    private static final short VERSION = 20;
    private static final short UTF_8 = 1 << 11;

    /// The first of January 1980, as dates are written here.
    private static final int NO_TIME = 1 << 21 | 1 << 16;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int written;
    private short count;

    ZipOutput(OutputStream out) {
        this.out = out;
    }

    /// As it is packed.
    void add(ZipPart part) throws IOException {
        var name = part.name().getBytes(StandardCharsets.UTF_8);
        list(part, name);
        write(buffer(Zip.LOCAL_SIZE).putInt(Zip.LOCAL).put(shared(part, name)).putShort((short) 0));
        write(name);
        out.write(part.file(), part.at(), part.packed());
        written += part.packed();
    }

    /// A small one, which is not packed.
    void add(String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        add(new ZipPart(name, bytes, 0, bytes.length, bytes.length, (int) crc.getValue(), true));
    }

    void finish() throws IOException {
        int start = written;
        write(directory.toByteArray());
        write(buffer(Zip.END_SIZE)
                .putInt(Zip.END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(written - start)
                .putInt(start)
                .putShort((short) 0));
    }

    private void list(ZipPart part, byte... name) {
        var entry = buffer(Zip.LISTED_SIZE)
                .putInt(Zip.LISTED)
                .putShort(VERSION)
                .put(shared(part, name))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(written);
        directory.writeBytes(entry.array());
        directory.writeBytes(name);
        count++;
    }

    /// What stands before a part as it stands in the directory.
    private static ByteBuffer shared(ZipPart part, byte... name) {
        return buffer(24)
                .putShort(VERSION)
                .putShort(UTF_8)
                .putShort(part.isStored() ? 0 : Zip.DEFLATED)
                .putInt(NO_TIME)
                .putInt(part.crc())
                .putInt(part.packed())
                .putInt((int) part.told())
                .putShort((short) name.length)
                .flip();
    }

    private void write(ByteBuffer buffer) throws IOException {
        write(buffer.array());
    }

    private void write(byte... bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
