package dev.remit.file.save;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// An earlier version of a file. Its name tells when it was kept and begins its hash.
record Backup(Path file, long size) {
    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-[0-9a-f]{8}\\.remit");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int DAY = 8;

    static String nameFor(Instant now, ContentHash hash) {
        return WHEN.format(now) + "-" + hash.brief() + ".remit";
    }

    static boolean isNamed(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /// Names sort by time.
    String name() {
        return file.getFileName().toString();
    }

    String day() {
        return name().substring(0, DAY);
    }

    boolean holds(ContentHash hash) {
        return name().endsWith("-" + hash.brief() + ".remit");
    }
}
