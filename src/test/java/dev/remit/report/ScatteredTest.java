package dev.remit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScatteredTest {
    private static final Cell NAME = new Words("Checkout");
    private static final Cell LETTER = Tile.of(Tile.Letters.A);

    @Test
    void it_is_the_row_it_stands_for() {
        var row = new Scattered(4, new int[] {0, 1, 3}, List.of(NAME, Blank.BLANK, LETTER));

        assertEquals(List.of(NAME, Blank.BLANK, Blank.BLANK, LETTER), row);
    }

    @Test
    void only_what_is_not_blank_is_gone_through_in_rows_of_either_kind() {
        var held = List.of("0 Checkout", "3 A");

        assertEquals(held, visited(new Scattered(4, new int[] {0, 2, 3}, List.of(NAME, Blank.BLANK, LETTER))));
        assertEquals(held, visited(List.of(NAME, Blank.BLANK, Blank.BLANK, LETTER)));
    }

    private static List<String> visited(List<Cell> row) {
        var visited = new ArrayList<String>();
        Scattered.visit(row, (column, cell) -> visited.add(column + " " + cell.plain()));
        return visited;
    }
}
