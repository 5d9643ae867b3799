package dev.remit.report.sheet;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/// What stood in a row when a workbook was written, so that a row that nobody touched is told from one that was edited,
/// whatever has become of the document since.
public final class RowHash {
    private RowHash() {}

    /// Of the row's values by the heads of their columns. Columns without a value count for nothing, so that one more
    /// or one less makes no difference.
    public static String of(List<String> heads, List<String> values) {
        var crc = new CRC32();
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column).isEmpty()) continue;
            crc.update((heads.get(column) + "\u0001" + values.get(column) + "\u0002").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
