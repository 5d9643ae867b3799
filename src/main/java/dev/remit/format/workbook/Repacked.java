package dev.remit.format.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The package of a workbook put together anew, so that the same report gives the same bytes: no time but the one that
/// was given. The library writes the machine's clock.
final class Repacked {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private Repacked() {}

    static void write(byte[] loose, OffsetDateTime madeAt, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out);
        for (var part : Zip.parts(loose, Integer.MAX_VALUE).orComplain()) add(part, to, madeAt);
        to.finish();
    }

    private static void add(ZipPart part, ZipOutputStream to, OffsetDateTime madeAt) throws IOException {
        var entry = new ZipEntry(part.name());
        entry.setTimeLocal(NO_TIME);
        to.putNextEntry(entry);
        if (part.name().equals(PROPERTIES))
            to.write(dated(part.bytes(Integer.MAX_VALUE).orComplain(), madeAt));
        else part.copy(to);
        to.closeEntry();
    }

    private static byte[] dated(byte[] properties, OffsetDateTime madeAt) {
        var moment = madeAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment))
                .getBytes(StandardCharsets.UTF_8);
    }
}
