package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.Block;
import dev.remit.report.Column;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Group;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.TableBlock.Totals;
import dev.remit.report.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenTest {
    private static final Optional<Totals> TOTALS = Optional.of(new Totals("all", List.of()));
    private static final Heading HEADING = new Heading(2, "Shop", "");

    @Test
    void a_group_goes_on_under_its_name_on_the_next_page() {
        var table = table(TOTALS, group("Plan", 1, 2), group("Run", 3, 4, 5));

        var broken = Broken.at(line -> line < 3 ? 0 : 1, List.of(HEADING, table));

        assertEquals(
                List.of(
                        HEADING,
                        table(Optional.empty(), group("Plan", 1, 2), group("Run", 3)),
                        new PageBreak(),
                        table(TOTALS, group("Run", 4, 5))),
                broken);
    }

    @Test
    void totals_take_the_last_row_along() {
        var table = table(TOTALS, group("Plan", 1, 2), group("Run", 3));

        var broken = Broken.at(line -> line < 3 ? 0 : 1, List.of(table));

        assertEquals(
                List.of(table(Optional.empty(), group("Plan", 1, 2)), new PageBreak(), table(TOTALS, group("Run", 3))),
                broken);
    }

    @Test
    void lines_are_counted_through_all_tables() {
        var first = table(TOTALS, group("Plan", 1, 2));
        var second = table(TOTALS, group("Plan", 3, 4));

        var broken = Broken.at(line -> line < 4 ? 0 : 1, List.of(first, second));

        assertEquals(
                List.of(
                        first,
                        table(Optional.empty(), group("Plan", 3)),
                        new PageBreak(),
                        table(TOTALS, group("Plan", 4))),
                broken);
    }

    @Test
    void a_table_on_one_page_stays_whole() {
        List<Block> blocks = List.of(table(TOTALS, group("Plan", 1, 2)), table(TOTALS));

        assertEquals(blocks, Broken.at(line -> 7, blocks));
    }

    private static TableBlock table(Optional<Totals> totals, Group... groups) {
        return new TableBlock("", "Phase", List.of(Column.of("n", "N", Column.Kind.NAME, 0)), List.of(groups), totals);
    }

    private static Group group(String label, int... numbers) {
        return new Group(
                label,
                java.util.Arrays.stream(numbers)
                        .mapToObj(number -> new Row(List.of(new Words("" + number))))
                        .toList());
    }
}
