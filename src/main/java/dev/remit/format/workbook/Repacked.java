package dev.remit.format.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    static byte[] bytes(byte[] loose, OffsetDateTime madeAt) throws IOException {
        var bytes = new ByteArrayOutputStream(loose.length / 4);
        try (var to = new ZipOutputStream(bytes)) {
            for (var part : Zip.parts(loose, Integer.MAX_VALUE).orComplain()) add(part, to, madeAt);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipPart part, ZipOutputStream to, OffsetDateTime madeAt) throws IOException {
        var entry = new ZipEntry(part.name());
        entry.setTimeLocal(NO_TIME);
        to.putNextEntry(entry);
        byte[] bytes = part.bytes(Integer.MAX_VALUE).orComplain();
        to.write(part.name().equals(PROPERTIES) ? dated(bytes, madeAt) : bytes);
        to.closeEntry();
    }

    private static byte[] dated(byte[] properties, OffsetDateTime madeAt) {
        var moment = madeAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment))
                .getBytes(StandardCharsets.UTF_8);
    }
}
