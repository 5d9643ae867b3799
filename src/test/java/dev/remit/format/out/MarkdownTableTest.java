package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    private static final Pattern BARE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[`*_\\[\\]<>|~&$]");

    @Test
    void a_row_is_a_line_between_bars() {
        assertEquals("""
            | Name | Type | Owner |
            | --- | --- | --- |
            | Cart | X-as-a-Service | Shop |
            """, MarkdownTable.of(Tables.row("Cart", "X-as-a-Service", "Shop")));
    }

    @Test
    void markup_is_shown_as_it_was_written() {
        assertEquals("""
            | Name | Type | Owner |
            | --- | --- | --- |
            | a\\|b | \\*x\\* | \\<b\\> |
            """, MarkdownTable.of(Tables.row("a|b", "*x*", "<b>")));
    }

    @Test
    void whatever_a_name_holds_it_is_one_cell_without_markup() {
        List<String> lines =
                MarkdownTable.of(Tables.column(Tables.HOSTILE)).lines().skip(2).toList();

        assertEquals(Tables.HOSTILE.size(), lines.size());
        assertEquals(
                List.of(),
                lines.stream()
                        .map(line -> line.substring(1, line.length() - 1))
                        .filter(cell -> BARE.matcher(cell).find())
                        .toList());
    }
}
