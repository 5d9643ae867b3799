package dev.remit.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Provenance;
import dev.remit.report.Report;
import dev.remit.report.Running;
import dev.remit.report.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is written as CSV is read back the same, for tables of arbitrary strings.
class CsvRoundTripTest {
    private static final long SEED = 20261124;
    private static final String[] PIECES = {
        "'",
        "''",
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "＝",
        "＋",
        "－",
        "＠",
        "\"",
        "\"\"",
        ",",
        ";",
        "|",
        " ",
        "a",
        "é",
        "名",
        "🚀",
        "\uFEFF",
        "\u202E",
        "=cmd|'/c calc'!A1",
        "Cart API",
        "0x1F",
        "\u0085",
        "\u2028"
    };

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back(Preset preset) {
        var random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            var table = table(random);

            var bytes = new dev.remit.format.out.Csv()
                    .bytes(report(table), Options.DEFAULT.as(preset))
                    .orComplain();
            var sheet = dev.remit.format.in.Csv.read(bytes).orComplain();

            assertEquals(table, values(sheet), "seed " + SEED + ", round " + round);
        }
    }

    private static List<List<String>> table(Random random) {
        int columns = 1 + random.nextInt(5);
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> text(random))
                        .toList())
                .toList();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }

    private static Report report(List<List<String>> table) {
        var rows = table.stream()
                .skip(1)
                .map(row -> row.stream().<Cell>map(Words::new).toList());
        return new Report(
                "Anything",
                "",
                new Running("", "", "", ""),
                new Provenance("", "", LocalDate.EPOCH, List.of(), 0, 0, OffsetDateTime.MIN, ""),
                "de",
                List.of(),
                Optional.of(new Grid(table.getFirst(), rows.toList())));
    }

    private static List<List<String>> values(Sheet sheet) {
        var all = new ArrayList<List<String>>();
        all.add(sheet.header());
        sheet.rows().forEach(row -> all.add(row.values()));
        return all;
    }
}
