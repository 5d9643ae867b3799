package dev.remit.format.out;

import dev.remit.file.save.Filling;
import dev.remit.format.Exporter;
import dev.remit.format.Guard;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Preset;
import dev.remit.format.Progress;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Gauge;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.Report;
import dev.remit.report.Tile;
import dev.remit.report.Words;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A report's main table by RFC 4180: UTF-8, CRLF, quotes only where needed, text guarded against formulas.
public final class Csv implements Exporter {
    private static final String BOM = "\uFEFF";

    /// A reader guesses the delimiter from the header, so there any of them is quoted; in a table of one column it
    /// would guess wrong, so there too.
    private static final String SNIFFED = ",;\t|";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.PRESET);
    }

    @Override
    public Outcome<Filling> export(Report report, Options options, Progress progress) {
        return report.grid()
                .map(grid -> Outcome.done(filling(grid, Dialect.of(options.preset(), report.language()))))
                .orElseGet(() -> Outcome.refused(Problem.error(
                                "E-EXP-001",
                                Text.of("The report \"{0}\" has no table to write as CSV.", report.title()))
                        .hinting(Text.of("Choose another format, such as html."))));
    }

    private static Filling filling(Grid grid, Dialect dialect) {
        return Filling.ofText(out -> {
            if (dialect.marked()) out.append(BOM);
            header(out, grid.header(), dialect);
            for (var row : grid.rows()) row(out, row, dialect);
        });
    }

    /// How numbers and values are set apart, and whether the encoding is announced.
    private record Dialect(char delimiter, char decimal, boolean marked) {
        private static final Dialect MACHINE = new Dialect(',', '.', false);

        static Dialect of(Preset preset, String language) {
            return switch (preset) {
                case MACHINE -> MACHINE;
                case EXCEL -> excel(Locale.forLanguageTag(language));
            };
        }

        /// Where the comma is the decimal sign, spreadsheets split at the semicolon, and read 1.5 as a day in May.
        private static Dialect excel(Locale locale) {
            char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
            return new Dialect(decimal == ',' ? ';' : ',', decimal, true);
        }
    }

    private static void header(Writer out, List<String> names, Dialect dialect) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) out.append(dialect.delimiter());
            quoted(out, Guard.on(names.get(i)), SNIFFED);
        }
        end(out, names.size(), names.isEmpty() ? "" : names.getFirst());
    }

    private static void row(Writer out, List<Cell> cells, Dialect dialect) throws IOException {
        String others = cells.size() == 1 ? SNIFFED : String.valueOf(dialect.delimiter());
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.append(dialect.delimiter());
            quoted(out, plain(cells.get(i), dialect), others);
        }
        end(out, cells.size(), cells.isEmpty() ? "" : plain(cells.getFirst(), dialect));
    }

    private static String plain(Cell cell, Dialect dialect) {
        return switch (cell) {
            case Words words -> Guard.on(words.text());
            case Tile tile -> tile.plain();
            case Quantity number -> decimal(number, dialect);
            case Gauge gauge -> decimal(gauge, dialect);
            case Blank blank -> blank.plain();
        };
    }

    private static String decimal(Cell number, Dialect dialect) {
        return number.plain().replace('.', dialect.decimal());
    }

    /// A line with nothing in it is no row to most readers, so a lone empty value is written as two quotes.
    private static void end(Writer out, int values, String first) throws IOException {
        if (values == 1 && first.isEmpty()) out.append("\"\"");
        out.append("\r\n");
    }

    private static void quoted(Writer out, String value, String delimiters) throws IOException {
        if (!needsQuotes(value, delimiters)) {
            out.append(value);
            return;
        }
        out.append('"').append(value.replace("\"", "\"\"")).append('"');
    }

    private static boolean needsQuotes(String value, String delimiters) {
        if (value.isEmpty()) return false;
        if (value.startsWith(BOM) || value.charAt(0) == ' ' || value.endsWith(" ")) return true;
        for (int i = 0; i < value.length(); i++) {
            if (breaks(value.charAt(i), delimiters)) return true;
        }
        return false;
    }

    private static boolean breaks(char letter, String delimiters) {
        return switch (letter) {
            case '"', '\r', '\n' -> true;
            case ',', ';', '\t', '|' -> delimiters.indexOf(letter) >= 0;
            default -> false;
        };
    }
}
