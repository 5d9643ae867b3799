package dev.remit.format.workbook;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// One part of a zip file, still packed.
///
/// @param told how many bytes it says it unpacks to, which need not be true
/// @param crc the sum by which damage is seen
/// @param isStored it is not packed at all
public record ZipPart(String name, byte[] file, int at, int packed, long told, int crc, boolean isStored) {
    private static final int CHUNK = 64 * 1024;

    /// Unpacked, or refused as soon as it is larger than that, whatever it says of itself.
    public Outcome<byte[]> bytes(long most) {
        if (told > most) return Outcome.refused(tooLarge(most));
        return isStored ? Outcome.done(stored()) : inflated(most);
    }

    private byte[] stored() {
        var bytes = new byte[packed];
        System.arraycopy(file, at, bytes, 0, packed);
        return bytes;
    }

    private Outcome<byte[]> inflated(long most) {
        var inflater = new Inflater(true);
        inflater.setInput(file, at, packed);
        var bytes = new ByteArrayOutputStream(CHUNK);
        var chunk = new byte[CHUNK];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                bytes.write(chunk, 0, count);
                if (bytes.size() > most) return Outcome.refused(tooLarge(most));
                if (count == 0 && !inflater.finished()) return Outcome.refused(Zip.broken());
            }
        } catch (DataFormatException damaged) {
            return Outcome.refused(Zip.broken());
        } finally {
            inflater.end();
        }
        return Outcome.done(bytes.toByteArray());
    }

    private Problem tooLarge(long most) {
        return Problem.error(
                        "E-XLSX-012",
                        Text.of(
                                "The part {0} of the workbook unpacks to more than {1} MiB.",
                                name, most / (1024 * 1024)))
                .hinting(Text.of("Split the workbook, or remove what is not needed from it."));
    }
}
