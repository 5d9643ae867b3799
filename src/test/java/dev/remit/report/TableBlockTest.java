package dev.remit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void a_table_is_cut_after_any_row_and_its_groups_keep_their_names() {
        var first = new TableBlock.Group("Plan", List.of(row("PLN-01", Blank.BLANK), row("PLN-02", Blank.BLANK)));
        var second = new TableBlock.Group("Build", List.of(row("BLD-01", Blank.BLANK)));
        var totals = new TableBlock.Totals("All", List.of(Blank.BLANK));
        var columns = List.of(Column.of("a", "A", Column.Kind.CODE, 0), Column.of("b", "B", Column.Kind.LETTERS, 0));
        var phases = new TableBlock("", "Phase", columns, List.of(first, second), Optional.of(totals));

        var begin = phases.first(1);
        var end = phases.from(1);

        assertEquals(
                List.of("Plan"),
                begin.groups().stream().map(TableBlock.Group::label).toList());
        assertEquals(1, begin.rows());
        assertTrue(begin.totals().isEmpty());
        assertEquals(
                List.of("Plan", "Build"),
                end.groups().stream().map(TableBlock.Group::label).toList());
        assertEquals(2, end.rows());
        assertTrue(end.totals().isPresent());
    }

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
