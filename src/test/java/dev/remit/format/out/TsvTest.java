package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Guard;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    @Test
    void a_row_is_a_line_with_tabs_between_its_values() {
        assertEquals("Name\tType\tOwner\nCart\tService\tShop\n", Tsv.of(Tables.row("Cart", "Service", "Shop")));
    }

    @Test
    void a_value_stays_in_its_cell() {
        assertEquals(
                "Name\tType\tOwner\na b c\t\"say \"\"hi\"\"\"\t\n", Tsv.of(Tables.row("a\tb\nc", "say \"hi\"", "")));
    }

    @Test
    void a_formula_becomes_text() {
        assertEquals("Name\tType\tOwner\n'=1+1\t'@x\t'=2\n", Tsv.of(Tables.row("=1+1", "@x", "\t=2")));
    }

    @Test
    void whatever_a_name_holds_it_is_one_line_and_no_formula() {
        List<String> lines =
                Tsv.of(Tables.column(Tables.HOSTILE)).lines().skip(1).toList();

        assertEquals(Tables.HOSTILE.size(), lines.size());
        assertTrue(
                lines.stream().allMatch(line -> Guard.on(line).equals(line) || line.startsWith("'")), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("\t")), lines::toString);
    }
}
