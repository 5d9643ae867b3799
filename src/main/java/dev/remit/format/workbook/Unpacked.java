package dev.remit.format.workbook;

import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Done;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parts of a workbook that say what stands in its cells, unpacked within limits. Pictures, macros and whatever
/// else was put into it stay packed.
final class Unpacked {
    private static final int MIB = 1024 * 1024;
    private static final int MOST_PACKED = 32 * MIB;
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_PART = 64L * MIB;
    private static final long MOST_IN_ALL = 256L * MIB;

    /// A small part may well be packed a thousand times: styles are. A large one that is, is a bomb.
    private static final long LARGE = 10L * MIB;

    private static final int MOST_RATIO = 100;
    private static final String WANTED =
            "\\[Content_Types]\\.xml|_rels/\\.rels|xl/(workbook|sharedStrings|styles)\\.xml"
                    + "|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/[^/]+\\.xml";
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Unpacked() {}

    static Outcome<Map<String, byte[]>> of(byte[] file) {
        if (file.length > MOST_PACKED)
            return Outcome.refused(Problem.error("E-XLSX-010", Text.of("The workbook is larger than 32 MiB."))
                    .hinting(Text.of("Remove sheets and pictures that are not needed, or split it.")));
        if (isOld(file)) return Outcome.refused(old());
        if (!Zip.isZip(file)) return Outcome.refused(Zip.broken());
        return Zip.parts(file, MOST_PARTS).then(Unpacked::wanted);
    }

    private static Outcome<Map<String, byte[]>> wanted(List<ZipPart> all) {
        var parts = new LinkedHashMap<String, byte[]>();
        long sum = 0;
        for (var part : all) {
            if (!part.name().matches(WANTED)) continue;
            switch (unpacked(part, MOST_IN_ALL - sum)) {
                case Refused<byte[]> refused -> {
                    return new Refused<>(refused.problems());
                }
                case Done<byte[]> done -> {
                    parts.put(part.name(), done.value());
                    sum += done.value().length;
                }
            }
        }
        return parts.containsKey("xl/workbook.xml") ? Outcome.done(parts) : Outcome.refused(Zip.broken());
    }

    /// No further than to where its ratio tells that it is a bomb.
    private static Outcome<byte[]> unpacked(ZipPart part, long left) {
        long fair = Math.max(LARGE, (long) part.packed() * MOST_RATIO);
        return part.bytes(Math.min(Math.min(MOST_PART, left), fair));
    }

    private static boolean isOld(byte[] file) {
        return file.length >= OLD.length && java.util.Arrays.equals(file, 0, OLD.length, OLD, 0, OLD.length);
    }

    private static Problem old() {
        return Problem.error("E-XLSX-003", Text.of("The file is a workbook of the old format, or it has a password."))
                .hinting(Text.of("Save it as XLSX without a password."));
    }
}
