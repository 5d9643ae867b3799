package dev.remit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableBlockTest {
    private final TableBlock table = new TableBlock(
            "",
            "Phase",
            List.of(
                    Column.of("code", "Activity", Column.Kind.CODE, 56),
                    Column.of("shop", "Shop", Column.Kind.LETTERS, 92),
                    Column.of("ops", "Ops", Column.Kind.LETTERS, 92)),
            List.of(
                    new TableBlock.Group("Plan", List.of(row("PLN-01", Tile.of(Tile.Letters.A), Blank.BLANK))),
                    new TableBlock.Group("Run", List.of(row("OPS-01", Blank.BLANK, Tile.of(Tile.Letters.C))))),
            Optional.of(new TableBlock.Totals("A", List.of(Quantity.of(1), Quantity.of(0)))));

    @Test
    void for_machines_the_group_stands_in_every_row_and_totals_in_none() {
        var grid = table.grid();

        assertEquals(List.of("phase", "code", "shop", "ops"), grid.header());
        assertEquals(
                List.of(List.of("Plan", "PLN-01", "A", ""), List.of("Run", "OPS-01", "", "C")),
                grid.rows().stream()
                        .map(row -> row.stream().map(Cell::plain).toList())
                        .toList());
    }

    @Test
    void picking_columns_picks_their_totals_too() {
        var picked = table.only(List.of(0, 2));

        assertEquals(
                List.of("code", "ops"),
                picked.columns().stream().map(Column::id).toList());
        assertEquals(
                row("PLN-01", Blank.BLANK), picked.groups().getFirst().rows().getFirst());
        assertEquals(Optional.of(new TableBlock.Totals("A", List.of(Quantity.of(0)))), picked.totals());
    }

    @Test
    void a_row_must_fill_its_columns() {
        var groups = List.of(new TableBlock.Group("", List.of(row("PLN-01"))));

        assertThrows(
                IllegalArgumentException.class,
                () -> new TableBlock("", "", table.columns(), groups, Optional.empty()));
    }

    private static TableBlock.Row row(String code, Cell... cells) {
        var all = new java.util.ArrayList<Cell>(List.of(new Words(code)));
        all.addAll(List.of(cells));
        return new TableBlock.Row(all);
    }
}
