package dev.remit.format.in;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.remit.format.Sheet;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Problem WRONG = Problem.error("E-SCH-004", Text.of("Wrong."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,team\ncart,Shop\n",
                "name,team\r\ncart,Shop\r\n",
                "name,team\rcart,Shop\r",
                "name,team\ncart,Shop",
                "\uFEFFname,team\ncart,Shop",
                "name;team\ncart;Shop",
                "name\tteam\ncart\tShop",
                "name|team\ncart|Shop",
                "\"name\",\"team\"\n\"cart\",\"Shop\"",
                "\n\nname,team\n\r\n\ncart,Shop\n\n"
            })
    void line_ends_separators_quotes_and_a_byte_order_mark_make_no_difference(String text) {
        var sheet = read(text).orComplain();

        assertEquals(List.of("name", "team"), sheet.header());
        assertEquals(
                List.of(List.of("cart", "Shop")),
                sheet.rows().stream().map(Sheet.Row::values).toList());
    }

    @Test
    void a_row_knows_its_line() {
        var sheet = read("a,b\r\n\"1\n2\",3\r\n\r\n4,5").orComplain();

        assertEquals(
                List.of(new Sheet.Row(2, List.of("1\n2", "3")), new Sheet.Row(5, List.of("4", "5"))), sheet.rows());
    }

    @Test
    void a_separator_inside_quotes_does_not_count_for_the_guess() {
        assertEquals(
                List.of("a,b,c", "d"), read("\"a,b,c\";d\n1;2").orComplain().header());
    }

    @Test
    void a_quote_inside_a_bare_value_is_only_a_sign() {
        assertEquals(
                List.of("5\" pipe", "size"), read("5\" pipe;size").orComplain().header());
    }

    @Test
    void the_guard_against_formulas_is_taken_off() {
        assertEquals(List.of("=a", "'b"), read("'=a,'b").orComplain().header());
    }

    @Test
    void a_ragged_row_is_refused_where_the_surplus_begins_or_the_row_ends() {
        assertEquals(
                List.of(
                        "2:6 E-CSV-004 This row has 3 values, the header has 2.",
                        "4:2 E-CSV-004 This row has 1 values, the header has 2."),
                said("a,b\n1,né,3\n1,2\n1"));
    }

    @Test
    void an_unclosed_quote_names_the_line_where_it_opened() {
        assertEquals(
                List.of("3:3 E-CSV-003 The quote opened here is never closed."), said("a,b\n1,2\n3,\"4\n5,6\n7,8\n"));
    }

    @Test
    void text_behind_a_closing_quote_is_refused() {
        assertEquals(List.of("2:4 E-CSV-002 Text follows a closing quote."), said("a,b\n\"1\" x,2\n"));
    }

    @Test
    void a_zero_byte_is_refused_with_its_place() {
        assertEquals(List.of("3:2 E-CSV-005 A zero byte stands here."), said("a,b\n\"1\n2\0\",3\n"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_named_once() {
        byte[] latin = "name,team\ncart,Caf\u00e9\nshop,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(List.of("2:9 E-CSV-001 Not UTF-8: byte 19 of the file is 0xe9."), said(Csv.read(latin)));
    }

    @Test
    void utf_16_is_recognised_and_refused() {
        assertEquals(
                List.of("0:0 E-CSV-001 The file is UTF-16, expected UTF-8."),
                said(Csv.read("\uFEFFname,team\n".getBytes(StandardCharsets.UTF_16BE))));
    }

    @Test
    void an_empty_file_has_no_header() {
        assertEquals(List.of("0:0 E-CSV-006 The file is empty."), said("\n\n"));
    }

    @Test
    void at_most_fifty_problems_are_listed() {
        assertEquals(50, said("a,b\n" + "1\n".repeat(200)).size());
    }

    @Test
    void limits_are_kept() {
        assertEquals(List.of("1:1025 E-CSV-011 More than 512 columns."), said("a,".repeat(600) + "a\n"));
        assertEquals(
                List.of("2:3 E-CSV-013 This value is longer than 32767 characters."),
                said("a,b\n1," + "x".repeat(32_768) + "\n"));
        assertEquals(
                List.of("2:1 E-CSV-012 This row is longer than 1 MiB."),
                said("a,".repeat(40) + "a\n" + ("x".repeat(32_000) + ",").repeat(40) + "\n"));
        assertEquals(
                List.of("500002:1 E-CSV-014 The file has more than 500000 rows."), said("a\n" + "1\n".repeat(500_001)));
        assertEquals(
                List.of("0:0 E-CSV-010 The file is larger than 64 MiB."),
                said(Csv.read(new byte[64 * 1024 * 1024 + 1])));
    }

    @Test
    void sixty_megabytes_behind_an_unclosed_quote_are_refused_at_once() {
        byte[] content = new byte[60_000_000];
        Arrays.fill(content, (byte) 'x');
        for (int i = 80; i < content.length; i += 80) content[i] = '\n';
        System.arraycopy("a\n1\n\"".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 5);

        var said = assertTimeout(Duration.ofSeconds(2), () -> said(Csv.read(content)));

        assertEquals(List.of("3:1 E-CSV-003 The quote opened here is never closed."), said);
    }

    @Test
    void the_place_of_a_value_can_be_asked_later() {
        byte[] content = "a,b\r\n\"1\r\n2\",3\r\n4,5".getBytes(StandardCharsets.UTF_8);

        var placed = Csv.placed(content, List.of(new CellProblem(2, 1, WRONG), new CellProblem(4, 1, WRONG)));

        assertEquals(List.of(WRONG.at(Place.at(3, 4)), WRONG.at(Place.at(4, 3))), placed);
    }

    private static Outcome<Sheet> read(String text) {
        return Csv.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(String text) {
        return said(read(text));
    }

    private static List<String> said(Outcome<Sheet> outcome) {
        return outcome.problems().stream().map(CsvTest::said).toList();
    }

    private static String said(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.code() + " " + problem.message();
    }
}
