package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.format.Paper;
import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.Column;
import dev.remit.report.Paragraph;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static final Room ROOM = Room.on(Paper.A4.across());
    private static final Block LEFT = new Paragraph("Left");

    @Test
    void short_columns_stand_side_by_side() {
        var beside = new Beside(List.of(LEFT), List.of(teams("Checkout")));

        assertEquals(List.of(beside), Sides.of(beside, ROOM).toList());
    }

    @Test
    void columns_that_long_names_make_higher_than_the_page_follow_each_other() {
        var high = teams("International settlement and reconciliation platform for regulated counterparties");

        assertEquals(
                List.of(LEFT, high),
                Sides.of(new Beside(List.of(LEFT), List.of(high)), ROOM).toList());
    }

    @Test
    void columns_on_upright_paper_follow_each_other() {
        var room = Room.on(Paper.A4.upright());
        var low = teams("Checkout");

        assertEquals(
                List.of(LEFT, low),
                Sides.of(new Beside(List.of(LEFT), List.of(low)), room).toList());
    }

    private static TableBlock teams(String name) {
        var columns = List.of(
                Column.of("team", "Team", Column.Kind.NAME, 0), Column.of("load", "Load", Column.Kind.TEXT, 300));
        var row = new TableBlock.Row(List.of(new Words(name), new Words("0.5")));
        return TableBlock.of("Score by team", columns, Collections.nCopies(14, row));
    }
}
