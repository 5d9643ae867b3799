package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Options;
import dev.remit.format.SampleReports;
import dev.remit.report.Note;
import dev.remit.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxTest {
    @Test
    void the_same_report_gives_the_same_bytes() {
        assertArrayEquals(xlsx(SampleReports.service()), xlsx(SampleReports.service()));
    }

    @Test
    void what_it_says_comes_first_and_then_a_sheet_a_table() throws IOException {
        try (var book = read(SampleReports.service())) {
            assertEquals(
                    List.of("Report", "RACI of payments-api"),
                    book.getSheets().map(Sheet::getName).toList());
            assertEquals(
                    "payments-api: 11 of 30 activities answer to Payments SRE, 10 to Checkout",
                    rows(book, 0).getFirst().getCellText(0));
        }
    }

    @Test
    void a_table_has_its_title_its_heads_and_a_row_an_activity() throws IOException {
        try (var book = read(SampleReports.service())) {
            var rows = rows(book, 1);

            assertEquals("RACI of payments-api", rows.getFirst().getCellText(0));
            assertEquals(
                    List.of("Phase", "Activity", "Activity name", "Checkout (builds)"),
                    texts(rows.get(1)).subList(0, 4));
            assertEquals(
                    "Plan PLN-01 R", text(rows.get(2), 0) + " " + text(rows.get(2), 1) + " " + text(rows.get(2), 3));
            assertEquals(2 + 30 + 1, rows.size());
        }
    }

    @Test
    void numbers_are_numbers() throws IOException {
        try (var book = read(SampleReports.service())) {
            var totals = rows(book, 1).getLast();

            assertEquals(CellType.NUMBER, totals.getCell(3).getType());
            assertEquals(10, totals.getCell(3).asNumber().intValueExact());
        }
    }

    @Test
    void what_people_wrote_is_text_and_no_formula() throws IOException {
        try (var book = read(SampleReports.hostile())) {
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) assertTrue(row.stream().noneMatch(XlsxTest::isFormula), sheet.getName());
            }
        }
    }

    /// A row of a sheet cannot be as high as that.
    @Test
    void a_sentence_of_many_lines_is_written_whole() throws IOException {
        String names = "payments-api, ".repeat(1_000).strip();

        try (var book = read(SampleReports.of(new Note(names)))) {
            assertTrue(rows(book, 0).stream().anyMatch(row -> row.getCellText(1).equals(names)));
        }
    }

    @Test
    void names_of_sheets_are_what_a_spreadsheet_takes() throws IOException {
        try (var book = read(SampleReports.hostile())) {
            var names = book.getSheets().map(Sheet::getName).toList();

            assertEquals(names.size(), names.stream().distinct().count());
            for (String name : names) assertFalse(name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\].*"), name);
        }
    }

    private static boolean isFormula(Cell cell) {
        return cell != null && cell.getFormula() != null;
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static String text(Row row, int column) {
        return row.getCellText(column);
    }

    private static List<Row> rows(ReadableWorkbook book, int sheet) throws IOException {
        return book.getSheet(sheet).orElseThrow().read();
    }

    private static ReadableWorkbook read(Report report) {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(xlsx(report)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] xlsx(Report report) {
        return new Xlsx().bytes(report, Options.DEFAULT).orComplain();
    }
}
