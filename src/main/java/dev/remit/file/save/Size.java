package dev.remit.file.save;

import java.util.List;

/// A number of bytes as people read it: "0 bytes", "1.5 KiB", "64 MiB".
record Size(long bytes) {
    private static final List<String> UNITS = List.of("KiB", "MiB", "GiB", "TiB");

    @Override
    public String toString() {
        if (bytes == 1) return "1 byte";
        if (bytes < 1024) return bytes + " bytes";
        int unit = 0;
        long rest = bytes;
        for (; rest >= 1 << 20 && unit < UNITS.size() - 1; unit++) rest /= 1024;
        long tenths = rest * 10 / 1024;
        String fraction = tenths % 10 == 0 ? "" : "." + tenths % 10;
        return tenths / 10 + fraction + " " + UNITS.get(unit);
    }
}
