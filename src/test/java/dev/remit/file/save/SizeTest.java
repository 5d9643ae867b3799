package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "1023, 1023 bytes",
        "1024, 1 KiB",
        "1536, 1.5 KiB",
        "1048575, 1023.9 KiB",
        "67108864, 64 MiB",
        "5368709120, 5 GiB",
        "9223372036854775807, 8388607.9 TiB"
    })
    void a_size_reads_so(long bytes, String text) {
        assertEquals(text, new Size(bytes).toString());
    }
}
