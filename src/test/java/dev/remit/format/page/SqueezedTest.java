package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.Block;
import dev.remit.report.Column;
import dev.remit.report.Note;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Group;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqueezedTest {
    private static final String THREE_LINES = "Operating model and SRE engagement";

    @Test
    void a_group_whose_name_has_no_room_at_the_end_of_a_page_begins_the_next() {
        assertEquals(OptionalInt.of(6), first(endingAfter(6), table(group("Ownership", 6), group(THREE_LINES, 5))));
    }

    @Test
    void what_is_left_of_a_group_takes_rows_along_until_its_name_has_room() {
        assertEquals(OptionalInt.of(8), first(endingAfter(9), table(group("Ownership", 2), group(THREE_LINES, 9))));
    }

    @Test
    void a_name_of_one_line_always_has_room() {
        assertEquals(OptionalInt.empty(), first(endingAfter(6), table(group("Ownership", 6), group("RACI", 5))));
    }

    @Test
    void a_group_that_fills_its_page_from_the_top_has_nowhere_to_go() {
        assertEquals(OptionalInt.empty(), first(line -> line, table(group(THREE_LINES, 4))));
    }

    @Test
    void small_print_does_not_stand_on_a_page_alone() {
        var blocks = List.<Block>of(table(group("RACI", 9)), new Note("As it is today."));

        assertEquals(OptionalInt.of(6), Squeezed.first(line -> 0, 1, blocks));
        assertEquals(OptionalInt.empty(), Squeezed.first(line -> 0, 0, blocks));
    }

    private static OptionalInt first(IntUnaryOperator pageOfLine, TableBlock table) {
        return Squeezed.first(pageOfLine, 1, List.of(table));
    }

    /// The first page holds the lines up to this one.
    private static IntUnaryOperator endingAfter(int line) {
        return at -> at <= line ? 0 : 1;
    }

    private static TableBlock table(Group... groups) {
        var columns = List.of(Column.of("n", "N", Column.Kind.NAME, 0));
        return new TableBlock("", "About", columns, List.of(groups), Optional.empty());
    }

    private static Group group(String label, int rows) {
        return new Group(
                label,
                IntStream.range(0, rows)
                        .mapToObj(number -> new Row(List.of(new Words("" + number))))
                        .toList());
    }
}
