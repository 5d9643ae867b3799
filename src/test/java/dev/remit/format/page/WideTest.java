package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
    void each_piece_says_what_its_rows_are_about() {
        var pieces = Wide.cut(table(7, 100), 450);

        assertEquals(
                List.of("name c0 c1 c2", "name c3 c4 c5", "name c6"),
                pieces.stream().map(WideTest::heads).toList());
    }

    @Test
    void a_table_that_fits_stays_as_it_is() {
        var table = table(3, 100);

        assertSame(table, Wide.cut(table, 450).getFirst());
    }

    @Test
    void a_column_wider_than_the_page_stands_alone() {
        assertEquals(2, Wide.cut(table(2, 500), 450).size());
    }

    private static String heads(TableBlock table) {
        return String.join(" ", table.columns().stream().map(Column::id).toList());
    }

    private static TableBlock table(int columns, int width) {
        var heads = new ArrayList<>(List.of(Column.of("name", "Name", Column.Kind.NAME, 0)));
        for (int i = 0; i < columns; i++) heads.add(Column.of("c" + i, "C", Column.Kind.TEXT, width));
        var cells =
                IntStream.range(0, columns + 1).mapToObj(i -> new Words("x")).toList();
        return TableBlock.of("", heads, List.of(new Row(List.copyOf(cells))));
    }
}
