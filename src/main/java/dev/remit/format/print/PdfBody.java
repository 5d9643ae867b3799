package dev.remit.format.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.ToIntFunction;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/// The objects of a PDF as they follow each other in its file, and the table of where each is. Objects that are no
/// streams are packed, some hundreds at a time, as the format has it since 1.5.
final class PdfBody {
    private static final int PACK = 200;
    private static final int ROW = 8;
    private static final int PACKED = 2;
    private static final int AT = 1;
    private static final int IDENTITY = 16;

    private final DigestOutputStream out;
    private final ToIntFunction<COSBase> number;
    private final MessageDigest digest = digest();
    private long position;
    private byte[] table = new byte[ROW * 1024];
    private int last;
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private final StringBuilder packHead = new StringBuilder();
    private int packed;
    private int packNumber;

    /// @param number of an object that is pointed to
    PdfBody(OutputStream out, ToIntFunction<COSBase> number) throws IOException {
        this.out = new DigestOutputStream(out, digest);
        this.number = number;
        // The second line tells programs that the file is not text.
        put("%PDF-1.7\n%\u00F6\u00E4\u00FC\u00DF\n");
    }

    /// The number of a new object.
    int next() {
        return ++last;
    }

    void write(int itsNumber, COSBase object) throws IOException {
        if (object instanceof COSStream stream) writeStream(itsNumber, stream);
        else pack(itsNumber, object);
    }

    private void writeStream(int itsNumber, COSStream stream) throws IOException {
        byte[] bytes;
        try (var raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        var head = new ByteArrayOutputStream();
        new PdfSpelling(head, number).dictionary(stream, bytes.length);
        begin(itsNumber, head.toByteArray(), bytes);
    }

    private void begin(int itsNumber, byte[] head, byte[] bytes) throws IOException {
        locate(itsNumber, AT, position, 0);
        put(itsNumber + " 0 obj\n");
        put(head);
        put("\nstream\n");
        put(bytes);
        put("\nendstream\nendobj\n");
    }

    private void pack(int itsNumber, COSBase object) throws IOException {
        if (packed == 0) packNumber = next();
        locate(itsNumber, PACKED, packNumber, packed++);
        packHead.append(itsNumber).append(' ').append(pack.size()).append(' ');
        new PdfSpelling(pack, number).value(object);
        pack.write('\n');
        if (packed == PACK) writePack();
    }

    private void writePack() throws IOException {
        if (packed == 0) return;
        byte[] head = bytes(packHead.toString());
        var content = new ByteArrayOutputStream();
        content.write(head);
        pack.writeTo(content);
        flate(packNumber, "/Type /ObjStm /N " + packed + " /First " + head.length, content.toByteArray());
        pack.reset();
        packHead.setLength(0);
        packed = 0;
    }

    /// Writes the table, which is a stream like any other, and tells where it is.
    void close(int catalog, int information) throws IOException {
        writePack();
        long start = position;
        int itsNumber = next();
        locate(itsNumber, AT, start, 0);
        String identity = "<" + HexFormat.of().formatHex(digest.digest(), 0, IDENTITY) + ">";
        out.on(false);
        flate(
                itsNumber,
                "/Type /XRef /Size " + (last + 1) + " /W [1 5 2] /Root " + catalog + " 0 R /Info " + information
                        + " 0 R /ID [" + identity + identity + "]",
                Arrays.copyOf(table, ROW * (last + 1)));
        put("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void flate(int itsNumber, String entries, byte[] content) throws IOException {
        var packedUp = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packedUp)) {
            deflating.write(content);
        }
        String head = "<<" + entries + " /Filter /FlateDecode /Length " + packedUp.size() + ">>";
        begin(itsNumber, bytes(head), packedUp.toByteArray());
    }

    /// A row of the table: the kind in one byte, where in five, which of a pack in two.
    private void locate(int itsNumber, int kind, long where, int which) {
        int row = ROW * itsNumber;
        if (row + ROW > table.length) table = Arrays.copyOf(table, 2 * Math.max(table.length, row));
        table[row] = (byte) kind;
        for (int i = 0; i < 5; i++) table[row + 1 + i] = (byte) (where >> (8 * (4 - i)));
        table[row + 6] = (byte) (which >> 8);
        table[row + 7] = (byte) which;
    }

    private void put(String text) throws IOException {
        put(bytes(text));
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java has it.
            throw new IllegalStateException(impossible);
        }
    }
}
