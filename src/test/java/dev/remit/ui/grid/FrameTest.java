package dev.remit.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.ui.raci.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where everything of the grid lies.
class FrameTest {
    private static final Frame FEW = new Frame(1000, 600, 40, 5, false, 0, 0);
    private static final Frame MANY = new Frame(600, 600, 10_000, 40, false, 0, 0);

    @Test
    void a_few_columns_are_all_seen_and_share_what_the_names_leave() {
        assertEquals(88, FEW.column());
        assertEquals(0, FEW.mostX());
        assertEquals(384, FEW.name());
        assertFalse(FEW.isTurned());
    }

    @Test
    void where_room_is_short_columns_are_narrower() {
        assertEquals(72, new Frame(700, 600, 40, 5, false, 0, 0).column());
    }

    @Test
    void from_eight_columns_on_heads_are_turned() {
        assertFalse(new Frame(2000, 600, 40, 7, false, 0, 0).isTurned());
        assertTrue(new Frame(2000, 600, 40, 8, false, 0, 0).isTurned());
    }

    @Test
    void only_what_is_seen_is_painted() {
        var down = MANY.scrolled(0, 320_000);

        assertTrue(down.endLine() - down.firstLine() <= 15);
        assertEquals(10_000, down.endLine());
        assertTrue(MANY.endColumn() - MANY.firstColumn() <= 6);
    }

    @Test
    void it_moves_no_farther_than_there_are_cells() {
        assertEquals(MANY.mostY(), MANY.scrolled(0, 1e9).scrollY());
        assertEquals(0, MANY.scrolled(-5, -5).scrollX());
    }

    @Test
    void a_cell_is_shown_by_moving_as_little_as_can_be() {
        assertEquals(MANY, MANY.showing(new Place(3, 2)));

        var shown = MANY.showing(new Place(5_000, 39));
        var cell = shown.cell(new Place(5_000, 39));
        assertTrue(cell.bottom() <= shown.bottom() && cell.right() <= shown.right());
        assertEquals(shown, shown.showing(new Place(5_000, 39)));
    }

    @Test
    void a_point_is_in_a_cell_or_in_none() {
        assertEquals(Optional.of(new Place(1, 2)), FEW.at(FEW.x(2) + 5, FEW.y(1) + 5));
        assertEquals(Optional.empty(), FEW.at(5, FEW.y(1) + 5));
        assertEquals(Optional.empty(), FEW.at(FEW.x(2) + 5, 5));
        assertEquals(new Place(0, 4), FEW.near(5_000, -50));
        assertEquals(Optional.of(3), FEW.columnAt(FEW.x(3) + 1));
        assertEquals(Optional.of(7), FEW.lineAt(FEW.y(7) + 31));
    }
}
