package dev.remit.report;

import dev.remit.text.Text;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What runs along the edges of every page: two corners of the head, the left corner and the middle of the foot.
/// The right corner of the foot is the page number.
public record Running(String headLeft, String headRight, String footLeft, String footMiddle) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// What the report is of, whose, as of which day, and from which file.
    ///
    /// @param key what a reader must know on every page, such as how to read a cell
    public static Running of(Text subject, Text key, Provenance of, String file) {
        String day = DAY.format(of.asOf());
        var whose = of.scenario().isEmpty()
                ? Text.of("{0}, as of {1}", of.organisation(), day)
                : Text.of("{0}, {1}, as of {2}", of.organisation(), of.scenario(), day);
        return new Running(
                subject.toString(),
                whose.toString(),
                Text.of("Remit, {0}", file).toString(),
                key.toString());
    }

    Running footed(String middle) {
        return new Running(headLeft, headRight, footLeft, middle);
    }
}
