package dev.remit.ui.raci.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What spreadsheets put on the clipboard, as cells.
class ClipTest {
    @Test
    void excel_as_a_page() {
        assertEquals(
                List.of(
                        List.of("Code", "Activity", "Checkout", "Platform", "Product heads", "Check"),
                        List.of("Infrastructure", "", "", "", "", ""),
                        List.of("INF-01", "Maintain the service's delivery pipeline", "R,A", "c", "", "✓ 1 A"),
                        List.of("INF-02", "Provision environments as code", "R", "A/R", "X", "✓ 1 A")),
                Clips.read("excel.html").lines());
    }

    @Test
    void google_sheets_as_a_page() {
        assertEquals(
                List.of(
                        List.of("Activity", "platform", "Chekout"),
                        List.of("Plan capacity", "Accountable", "●"),
                        List.of("Respond to page", "I", "AR")),
                Clips.read("sheets.html").lines());
    }

    @Test
    void libreoffice_as_a_page_with_a_cell_that_reaches_down() {
        assertEquals(
                List.of(List.of("R/A", "c", "i"), List.of("–", "", "R & A"), List.of("", "", "perhaps")),
                Clips.read("libreoffice.html").lines());
    }

    @Test
    void text_with_tabs_and_the_quotes_of_a_spreadsheet() {
        assertEquals(
                List.of(List.of("R", "", "A \"and\"\nR"), List.of("", "a \"b\" c"), List.of("\"C\" x", "I")),
                text("R\t\t\"A \"\"and\"\"\nR\"\r\n\ta \"b\" c\r\n\"C\" x\tI\r\n"));
    }

    @Test
    void empty_lines_and_cells_at_the_end_stay() {
        assertEquals(List.of(List.of("R", ""), List.of(""), List.of("A")), text("R\t\n\nA"));
    }

    @Test
    void one_word_is_one_cell() {
        assertEquals(List.of(List.of("R")), text("R"));
    }

    @Test
    void a_page_without_a_table_is_passed_over_for_the_text() {
        assertEquals(
                List.of(List.of("R", "A")),
                Clip.of(Optional.of("<b>R A</b>"), Optional.of("R\tA")).lines());
        assertTrue(Clip.of(Optional.empty(), Optional.empty()).isEmpty());
    }

    @Test
    void only_the_first_table_counts_and_none_inside_it() {
        String page = "<table><tr><td>R<table><tr><td>x</td></tr></table></td><td>A</td></tr></table>"
                + "<table><tr><td>C</td></tr></table>";

        assertEquals(List.of(List.of("R", "A")), page(page));
    }

    @Test
    void what_a_page_would_run_is_never_read() {
        String page = "<table><tr><td><script>alert('R')</script>R</td><td><style>A{}</style>"
                + "<img src=x onerror=alert(1)>&lt;A&gt; &#0; &bogus; &amp;amp;</td></tr></table>";

        assertEquals(List.of(List.of("R", "<A> &#0; &bogus; &amp;")), page(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table",
                "<table><tr><td",
                "<table><tr><td colspan=9999999999>R",
                "<td>R</td>",
                "</table></table><",
                "<table><tr></tr></table>",
                "<table><tr><td rowspan=99999 colspan=99999>R</table>",
                "<<<>>>",
                "<!--"
            })
    void a_broken_page_is_no_fault(String page) {
        Clip.of(Optional.of(page), Optional.of("R"));
    }

    private static List<List<String>> text(String text) {
        return Clip.of(Optional.empty(), Optional.of(text)).lines();
    }

    private static List<List<String>> page(String html) {
        return Clip.of(Optional.of(html), Optional.empty()).lines();
    }
}
