package dev.remit.format.in;

import dev.remit.format.Guard;
import dev.remit.format.Progress;
import dev.remit.format.Sheet;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Reads CSV as people really send it: comma, semicolon, tab or bar, any line end, with or without a byte order mark.
///
/// UTF-8 only. Any wrong row refuses the whole file; up to 50 problems are listed, each with line and column. The
/// guard against formulas is taken off again.
public final class Csv {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_ROWS = 500_000;
    private static final int MOST_PROBLEMS = 50;

    private static final Problem TOO_LARGE = Problem.error("E-CSV-010", Text.of("The file is larger than 64 MiB."))
            .hinting(Text.of("Split it and import the parts one after the other."));
    private static final Problem UTF_16 = Problem.error("E-CSV-001", Text.of("The file is UTF-16, expected UTF-8."))
            .hinting(CsvScan.SAVE_AS_UTF_8);
    private static final Problem EMPTY = Problem.error("E-CSV-006", Text.of("The file is empty."))
            .hinting(Text.of("Its first line must name the columns."));

    private Csv() {}

    public static Outcome<Sheet> read(byte[] content) {
        return read(content, Progress.UNWATCHED);
    }

    /// The same where somebody waits.
    ///
    /// @param progress is asked at each row
    static Outcome<Sheet> read(byte[] content, Progress progress) {
        if (content.length > MOST_BYTES) return Outcome.refused(TOO_LARGE);
        if (isUtf16(content)) return Outcome.refused(UTF_16);
        var scan = new CsvScan(content, start(content), Delimiter.of(content, start(content)));
        if (!scan.next()) return Outcome.refused(EMPTY);
        return sheet(scan, progress);
    }

    /// Problems with values, given their places by one more pass; they come in the order of their rows.
    static List<Problem> placed(byte[] content, List<CellProblem> problems) {
        var scan = new CsvScan(content, start(content), Delimiter.of(content, start(content)));
        var placed = new ArrayList<Problem>();
        while (placed.size() < problems.size() && scan.next()) {
            while (placed.size() < problems.size()
                    && problems.get(placed.size()).line() == scan.line()) {
                var found = problems.get(placed.size());
                placed.add(found.problem().at(scan.place(found.column())));
            }
        }
        return placed;
    }

    private static Outcome<Sheet> sheet(CsvScan scan, Progress progress) {
        var header = unguarded(scan.values());
        var rows = new ArrayList<Sheet.Row>();
        while (scan.problems().size() < MOST_PROBLEMS && scan.next()) {
            if (rows.size() == MOST_ROWS) scan.complain("E-CSV-014", Text.of("The file has more than 500000 rows."));
            if (rows.size() == MOST_ROWS) break;
            progress.goOn();
            scan.checkWidth(header.size());
            rows.add(new Sheet.Row(scan.line(), unguarded(scan.values())));
        }
        return scan.problems().isEmpty()
                ? Outcome.done(new Sheet(header, rows))
                : new Outcome.Refused<>(scan.problems());
    }

    private static List<String> unguarded(List<String> values) {
        return values.stream().map(Guard::off).toList();
    }

    private static int start(byte[] content) {
        return starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean isUtf16(byte[] content) {
        return starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF);
    }

    private static boolean starts(byte[] content, int... with) {
        if (content.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((content[i] & 0xFF) != with[i]) return false;
        return true;
    }
}
