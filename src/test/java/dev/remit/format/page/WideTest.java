package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.report.Blank;
import dev.remit.report.Column;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WideTest {
    @Test
    void each_piece_says_what_its_rows_are_about_and_none_is_much_narrower() {
        var pieces = Wide.cut(table(5, 100, "fourteenletter"), 450);

        assertEquals(
                List.of("name c0 c1 c2", "name c3 c4"),
                pieces.stream().map(WideTest::heads).toList());
    }

    @Test
    void columns_of_short_words_give_way_before_a_table_is_cut() {
        var pieces = Wide.cut(table(7, 100, "x"), 450);

        assertEquals(1, pieces.size());
        assertTrue(width(pieces.getFirst(), 1) >= 29, "wide enough for its word");
    }

    @Test
    void a_column_wider_than_the_page_stands_alone() {
        assertEquals(2, Wide.cut(table(2, 500, "x".repeat(80)), 450).size());
    }

    @Test
    void a_line_gets_the_room_that_an_empty_column_asked_for() {
        var heads = List.of(
                Column.of("name", "Name", Column.Kind.NAME, 0),
                Column.of("full", "Full", Column.Kind.TEXT, 100),
                Column.of("empty", "Empty", Column.Kind.TEXT, 200));
        var row = new Row(List.of(new Words("x"), new Words("Claims, Operations and Security"), Blank.BLANK));

        var set = Wide.cut(TableBlock.of("", heads, List.of(row)), 450).getFirst();

        assertEquals(183, width(set, 1));
        assertEquals(164, width(set, 2));
    }

    private static int width(TableBlock table, int place) {
        return table.columns().get(place).width();
    }

    private static String heads(TableBlock table) {
        return String.join(" ", table.columns().stream().map(Column::id).toList());
    }

    private static TableBlock table(int columns, int width, String words) {
        var heads = new ArrayList<>(List.of(Column.of("name", "Name", Column.Kind.NAME, 0)));
        for (int i = 0; i < columns; i++) heads.add(Column.of("c" + i, "C", Column.Kind.TEXT, width));
        var cells =
                IntStream.range(0, columns + 1).mapToObj(i -> new Words(words)).toList();
        return TableBlock.of("", heads, List.of(new Row(List.copyOf(cells))));
    }
}
