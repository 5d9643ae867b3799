package dev.remit.format.in;

import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// One pass over the bytes of a CSV file, record by record. It works on bytes because every sign that matters is
/// ASCII, so a value is decoded once, when its end is known, and never grown: an unclosed quote costs no memory.
final class CsvScan {
    static final Text SAVE_AS_UTF_8 = Text.of("Save it as \"CSV UTF-8\" and import it again.");
    private static final int MOST_COLUMNS = 512;
    private static final int MOST_ROW_BYTES = 1024 * 1024;
    private static final int MOST_CHARS = 32_767;
    private static final int MOST_BYTES_A_CHAR = 3;

    private final byte[] content;
    private final byte delimiter;
    private final List<Problem> problems = new ArrayList<>();
    private final int[] starts = new int[MOST_COLUMNS + 1];
    private List<String> values = List.of();
    private int at;
    private int line = 1;
    private int rowStart;
    private int rowLine;
    private int knownBefore;

    CsvScan(byte[] content, int from, byte delimiter) {
        this.content = content;
        this.delimiter = delimiter;
        this.at = from;
    }

    List<Problem> problems() {
        return problems;
    }

    int line() {
        return rowLine;
    }

    List<String> values() {
        return values;
    }

    /// Where a value of the current record begins.
    Place place(int value) {
        return value < values.size() ? placeOf(starts[value]) : placeOf(at);
    }

    /// Goes to the next record; false at the end of the file. Lines with nothing in them are no records.
    boolean next() {
        while (at < content.length && isLineEnd(content[at])) passLineEnd();
        if (at >= content.length) return false;
        rowStart = at;
        rowLine = line;
        knownBefore = problems.size();
        values = new ArrayList<>();
        readValues();
        if (at - rowStart > MOST_ROW_BYTES && isFine())
            complain("E-CSV-012", Text.of("This row is longer than 1 MiB."));
        return true;
    }

    /// Every row must be as wide as the header; where something else is wrong with the row, that is enough said.
    void checkWidth(int columns) {
        if (values.size() == columns || !isFine()) return;
        var message = Text.of("This row has {0} values, the header has {1}.", values.size(), columns);
        problems.add(Problem.error("E-CSV-004", place(Math.min(columns, values.size())), message)
                .hinting(Text.of("A value that holds the separator or a line break needs quotes around it.")));
    }

    void complain(String code, Text message) {
        problems.add(Problem.error(code, placeOf(rowStart), message));
    }

    private boolean isFine() {
        return problems.size() == knownBefore;
    }

    private void readValues() {
        while (true) {
            starts[Math.min(values.size(), MOST_COLUMNS)] = at;
            keep(at < content.length && content[at] == '"' ? quoted() : bare());
            if (at >= content.length || isLineEnd(content[at])) return;
            at++;
        }
    }

    private void keep(String value) {
        if (values.size() < MOST_COLUMNS) values.add(value);
        else if (values.size() == MOST_COLUMNS && isFine())
            problems.add(Problem.error("E-CSV-011", placeOf(starts[MOST_COLUMNS]), Text.of("More than 512 columns.")));
    }

    private String bare() {
        int from = at;
        while (at < content.length && content[at] != delimiter && !isLineEnd(content[at])) at++;
        return decoded(from, at);
    }

    private String quoted() {
        int open = at++;
        boolean doubled = false;
        while (at < content.length) {
            if (content[at] == '"') {
                if (at + 1 >= content.length || content[at + 1] != '"') return closed(open, doubled);
                doubled = true;
                at += 2;
            } else if (isLineEnd(content[at])) passLineEnd();
            else at++;
        }
        problems.add(Problem.error("E-CSV-003", placeOf(open), Text.of("The quote opened here is never closed."))
                .hinting(Text.of("A quote inside a quoted value is written twice.")));
        return "";
    }

    private String closed(int open, boolean doubled) {
        String value = decoded(open + 1, at++);
        int end = at;
        while (at < content.length && content[at] != delimiter && !isLineEnd(content[at])) at++;
        if (at > end)
            problems.add(Problem.error("E-CSV-002", placeOf(end), Text.of("Text follows a closing quote."))
                    .hinting(Text.of("A quote inside a quoted value is written twice.")));
        return doubled ? value.replace("\"\"", "\"") : value;
    }

    private String decoded(int from, int to) {
        if (to - from > MOST_CHARS * MOST_BYTES_A_CHAR) return tooLong(from);
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs |= content[i];
            if (content[i] == 0) return refusedZero(i);
        }
        String text =
                signs >= 0 ? new String(content, from, to - from, StandardCharsets.ISO_8859_1) : strictly(from, to);
        return text.length() > MOST_CHARS ? tooLong(from) : text;
    }

    private String strictly(int from, int to) {
        var bytes = ByteBuffer.wrap(content, from, to - from);
        var chars = CharBuffer.allocate(to - from);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, chars, true);
        return result.isError() ? notUtf8(bytes.position()) : chars.flip().toString();
    }

    /// Said once: a file in another encoding has one in every name with an accent.
    private String notUtf8(int offset) {
        if (problems.stream().anyMatch(problem -> problem.code().equals("E-CSV-001"))) return "";
        var message = Text.of(
                "Not UTF-8: byte {0} of the file is {1}.",
                offset + 1, "0x" + HexFormat.of().toHexDigits(content[offset]));
        problems.add(Problem.error("E-CSV-001", placeOf(offset), message).hinting(SAVE_AS_UTF_8));
        return "";
    }

    private String refusedZero(int offset) {
        problems.add(Problem.error("E-CSV-005", placeOf(offset), Text.of("A zero byte stands here.")));
        return "";
    }

    private String tooLong(int from) {
        problems.add(Problem.error(
                "E-CSV-013", placeOf(from), Text.of("This value is longer than {0} characters.", MOST_CHARS)));
        return "";
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private void passLineEnd() {
        at += lineEnd(at);
        line++;
    }

    private int lineEnd(int offset) {
        boolean both = content[offset] == '\r' && offset + 1 < content.length && content[offset + 1] == '\n';
        return both ? 2 : 1;
    }

    /// Line and column of an offset in the current record, counted only when there is something to report.
    private Place placeOf(int offset) {
        int lines = rowLine;
        int column = 1;
        for (int i = rowStart; i < offset; i++) {
            if (isLineEnd(content[i])) {
                i += lineEnd(i) - 1;
                lines++;
                column = 1;
            } else if ((content[i] & 0xC0) != 0x80) column++;
        }
        return Place.at(lines, column);
    }
}
