package dev.remit.format.out;

import static dev.remit.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.format.Options;
import dev.remit.format.Preset;
import dev.remit.format.SampleReports;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.Report;
import dev.remit.report.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void the_main_table_is_written() {
        assertGolden("format/service.csv", written(SampleReports.service(), Preset.MACHINE));
    }

    @Test
    void quotes_stand_only_where_they_must() {
        assertEquals(
                "a,\"b;c\"\r\n\"x,y\",\"say \"\"no\"\"\"\r\n\" x\",b;c\r\n\"two\nlines\",\r\n",
                text(Preset.MACHINE, "en", "a", "b;c", "x,y", "say \"no\"", " x", "b;c", "two\nlines", ""));
    }

    @Test
    void what_could_be_a_formula_is_guarded_and_a_number_is_not() {
        var grid =
                new Grid(List.of("=a", "b"), List.of(List.of(new Words("-1"), new Quantity(new BigDecimal("-1.5")))));

        assertEquals("'=a,b\r\n'-1,-1.5\r\n", text(report(grid, "en"), Preset.MACHINE));
    }

    @Test
    void a_spreadsheet_gets_what_it_expects_in_its_language() {
        var grid = new Grid(List.of("a", "b"), List.of(List.of(new Words("é"), new Quantity(new BigDecimal("1.5")))));

        assertEquals("\uFEFFa,b\r\né,1.5\r\n", text(report(grid, "en"), Preset.EXCEL));
        assertEquals("\uFEFFa;b\r\né;1,5\r\n", text(report(grid, "de"), Preset.EXCEL));
    }

    @Test
    void a_report_without_a_table_says_so() {
        var sample = SampleReports.service();
        var empty =
                new Report("Words only", "", sample.running(), sample.provenance(), "en", List.of(), Optional.empty());

        var problem = new Csv().bytes(empty, Options.DEFAULT).problems().getFirst();

        assertEquals("E-EXP-001", problem.code());
        assertEquals(
                "The report \"Words only\" has no table to write as CSV.",
                problem.message().toString());
    }

    private static String text(Preset preset, String language, String... values) {
        var cells = List.of(values).stream().<Cell>map(Words::new).toList();
        var rows = new java.util.ArrayList<List<Cell>>();
        for (int i = 2; i < cells.size(); i += 2) rows.add(cells.subList(i, i + 2));
        return text(report(new Grid(List.of(values[0], values[1]), rows), language), preset);
    }

    private static String text(Report report, Preset preset) {
        return new String(written(report, preset), StandardCharsets.UTF_8);
    }

    private static byte[] written(Report report, Preset preset) {
        return new Csv().bytes(report, Options.DEFAULT.as(preset)).orComplain();
    }

    private static Report report(Grid grid, String language) {
        var sample = SampleReports.service();
        return new Report(
                sample.title(),
                "",
                sample.running(),
                sample.provenance(),
                language,
                sample.blocks().toList(),
                Optional.of(grid));
    }
}
