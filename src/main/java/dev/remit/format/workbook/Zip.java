package dev.remit.format.workbook;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parts of a zip file as its directory lists them; nothing is unpacked yet.
///
/// The stream of the class library does not read what is written without sizes up front, and its file wants a file.
public final class Zip {
    static final int END = 0x06054b50;
    static final int LISTED = 0x02014b50;
    static final int LOCAL = 0x04034b50;
    static final int END_SIZE = 22;
    static final int LISTED_SIZE = 46;
    static final int LOCAL_SIZE = 30;
    static final short DEFLATED = 8;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer bytes;

    private Zip(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @param mostParts a directory that counts more is refused before any of it is read
    public static Outcome<List<ZipPart>> parts(byte[] bytes, int mostParts) {
        return new Zip(bytes).parts(mostParts);
    }

    /// Whether it begins as a zip file does.
    public static boolean isZip(byte[] bytes) {
        return bytes.length >= Integer.BYTES && new Zip(bytes).bytes.getInt(0) == LOCAL;
    }

    private Outcome<List<ZipPart>> parts(int mostParts) {
        int end = end();
        if (end < 0) return Outcome.refused(broken());
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > mostParts)
            return Outcome.refused(Problem.error(
                    "E-XLSX-011", Text.of("The file packs {0} parts; at most {1} are read.", count, mostParts)));
        return listed(count, Integer.toUnsignedLong(bytes.getInt(end + 16)));
    }

    private Outcome<List<ZipPart>> listed(int count, long start) {
        var parts = new ArrayList<ZipPart>(count);
        long at = start;
        for (int i = 0; i < count; i++) {
            if (!holds(at, LISTED_SIZE) || bytes.getInt((int) at) != LISTED) return Outcome.refused(broken());
            var part = part((int) at);
            if (part.isEmpty()) return Outcome.refused(broken());
            parts.add(part.get());
            at += LISTED_SIZE + size((int) at, 28) + size((int) at, 30) + size((int) at, 32);
        }
        return Outcome.done(parts);
    }

    private Optional<ZipPart> part(int at) {
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long local = Integer.toUnsignedLong(bytes.getInt(at + 42));
        int name = size(at, 28);
        boolean isEncrypted = (bytes.getShort(at + 8) & ENCRYPTED) != 0;
        if (isEncrypted || !holds((long) at + LISTED_SIZE, name) || !holds(local, LOCAL_SIZE)) return Optional.empty();
        if (bytes.getInt((int) local) != LOCAL) return Optional.empty();
        long data = local + LOCAL_SIZE + size((int) local, 26) + size((int) local, 28);
        if (!holds(data, packed)) return Optional.empty();
        String words = new String(bytes.array(), at + LISTED_SIZE, name, StandardCharsets.UTF_8);
        long full = Integer.toUnsignedLong(bytes.getInt(at + 24));
        boolean isStored = bytes.getShort(at + 10) == 0;
        return Optional.of(
                new ZipPart(words, bytes.array(), (int) data, (int) packed, full, bytes.getInt(at + 16), isStored));
    }

    private int size(int at, int offset) {
        return Short.toUnsignedInt(bytes.getShort(at + offset));
    }

    private boolean holds(long at, long length) {
        return at >= 0 && at + length <= bytes.capacity();
    }

    /// Where the end of the directory stands: before a comment of any length.
    private int end() {
        int last = bytes.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (bytes.getInt(at) == END) return at;
        return -1;
    }

    static Problem broken() {
        return Problem.error("E-XLSX-001", Text.of("The file is no workbook, or it is damaged: it cannot be unpacked."))
                .hinting(Text.of("Open it in a spreadsheet and save it as XLSX without a password."));
    }
}
