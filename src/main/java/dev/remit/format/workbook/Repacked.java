package dev.remit.format.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// The package of a workbook put together anew, so that the same report gives the same bytes: no time but the one that
/// was given. The library writes the machine's clock. What is packed stays so, as packing is a quarter of the work.
final class Repacked {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private Repacked() {}

    static void write(byte[] loose, OffsetDateTime madeAt, OutputStream out) throws IOException {
        var to = new ZipOutput(out);
        for (var part : Zip.parts(loose, Integer.MAX_VALUE).orComplain()) {
            if (part.name().equals(PROPERTIES))
                to.add(part.name(), dated(part.bytes(Integer.MAX_VALUE).orComplain(), madeAt));
            else to.add(part);
        }
        to.finish();
    }

    private static byte[] dated(byte[] properties, OffsetDateTime madeAt) {
        var moment = madeAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment))
                .getBytes(StandardCharsets.UTF_8);
    }
}
