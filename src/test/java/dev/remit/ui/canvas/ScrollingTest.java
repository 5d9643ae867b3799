package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.editor.Input.Turn;
import dev.remit.ui.session.choice.WheelChoice;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class ScrollingTest {
    private static final double NOTCH = 40;

    private final AtomicLong now = new AtomicLong();
    private final Scrolling scrolling = new Scrolling(now::get);

    @Test
    void whole_notches_of_a_mouse_zoom() {
        assertEquals(Turn.ZOOMS, turn(0, 2 * NOTCH));
    }

    @Test
    void parts_of_a_notch_and_ways_to_the_side_come_from_a_trackpad_and_move_the_view() {
        assertEquals(Turn.PANS, turn(0, 7));
        assertEquals(Turn.PANS, turn(3, NOTCH));
    }

    @Test
    void a_trackpad_stays_one_for_a_moment() {
        turn(0, 7);
        now.addAndGet(399);
        var soon = turn(0, NOTCH);
        now.addAndGet(1);

        assertEquals(Turn.PANS, soon);
        assertEquals(Turn.ZOOMS, turn(0, NOTCH));
    }

    @Test
    void between_the_start_and_the_end_of_a_gesture_it_is_a_trackpad() {
        scrolling.started();
        var during = turn(0, NOTCH);
        scrolling.finished();
        now.addAndGet(1000);

        assertEquals(Turn.PANS, during);
        assertEquals(Turn.ZOOMS, turn(0, NOTCH));
    }

    @Test
    void a_choice_outweighs_the_device() {
        assertEquals(Turn.ZOOMS, scrolling.turn(event(0, 7), WheelChoice.ZOOM));
        assertEquals(Turn.PANS, scrolling.turn(event(0, NOTCH), WheelChoice.PAN));
    }

    private Turn turn(double dx, double dy) {
        return scrolling.turn(event(dx, dy), WheelChoice.AUTO);
    }

    private static ScrollEvent event(double dx, double dy) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                dx,
                dy,
                dx,
                dy,
                NOTCH,
                NOTCH,
                HorizontalTextScrollUnits.NONE,
                0,
                VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(new Pane(), 0, 0));
    }
}
