package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EscapeTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void each_press_leaves_one_thing_gesture_then_question_then_selection_then_tool() {
        desk.click("cart")
                .clickTwice(desk.middle("cart"))
                .hold(Held.SPACE)
                .press(desk.empty())
                .drag(50, 0);

        desk.cancel();
        assertTrue(desk.state().gesture().isIdle());
        assertTrue(desk.state().prompt().isPresent());

        desk.cancel();
        assertTrue(desk.state().prompt().isEmpty());
        assertEquals(List.of("cart"), desk.selected());

        desk.cancel();
        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_tool_is_put_away_when_nothing_is_selected() {
        desk.hold(Tools.hand());

        desk.cancel();

        assertEquals(Tools.select(), desk.state().tool());
    }
}
