package dev.remit.ui.session.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rect LAPTOP = new Rect(0, 0, 1440, 900);
    private static final Rect DESK = new Rect(1440, -200, 2560, 1440);

    @Test
    void a_window_is_within_reach_while_a_piece_of_its_title_is_on_a_screen() {
        assertTrue(at(100, 100).isWithinReach(List.of(LAPTOP)));
        assertTrue(at(1376, 100).isWithinReach(List.of(LAPTOP)));
        assertTrue(at(1500, -150).isWithinReach(List.of(LAPTOP, DESK)));
    }

    @Test
    void a_window_on_a_screen_that_is_gone_is_out_of_reach() {
        assertFalse(at(1500, -150).isWithinReach(List.of(LAPTOP)));
        assertFalse(at(1400, 100).isWithinReach(List.of(LAPTOP)));
        assertFalse(at(100, 890).isWithinReach(List.of(LAPTOP)));
    }

    @Test
    void a_place_is_kept_to_the_pixel() {
        var place = WindowPlace.at(new Rect(-8.4, 12.6, 960.2, 639.9));

        assertEquals(List.of(-8, 13, 960, 640), List.of(place.x(), place.y(), place.width(), place.height()));
    }

    private static WindowPlace at(double x, double y) {
        return WindowPlace.at(new Rect(x, y, 1200, 800));
    }
}
