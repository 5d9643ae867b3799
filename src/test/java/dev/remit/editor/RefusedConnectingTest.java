package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.prompt.ModeChoice;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedConnectingTest {
    private static final double RING = 22;

    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_mode_they_have_already_is_refused_with_its_reason_and_asked_on() {
        drawn().key('2');
        var before = desk.state().document();

        drawn().key('2');

        assertSame(before, desk.state().document());
        assertTrue(details().contains("Shop serves Pay already."));
        assertEquals(
                Text.of("{0} serves {1} already.", "Shop", "Pay"),
                desk.state().remark().orElseThrow().sentence());
        assertInstanceOf(ModeChoice.class, desk.state().prompt().orElseThrow());
    }

    @Test
    void a_line_to_where_it_began_is_refused_with_the_reason_in_the_status_line() {
        desk.click("shop").press(ring("shop", Side.ABOVE)).dragTo("shop");

        assertEquals("Shop cannot interact with itself.", desk.hint());
        assertEquals(Pointer.REFUSED, desk.state().gesture().pointer());
        desk.release();
        assertEquals(Optional.empty(), desk.state().prompt());
    }

    @Test
    void teams_that_interact_in_every_way_are_refused() {
        drawn().key('1');
        drawn().key('2');
        drawn().key('3');

        desk.click("shop").press(ring("shop", Side.ABOVE)).dragTo("pay");

        assertEquals("Shop and Pay interact in every way already.", desk.hint());
    }

    @Test
    void a_locked_team_is_refused() {
        var locked = withPayLocked();

        locked.click("shop").press(Side.ABOVE.outside(locked.box("shop"), RING)).dragTo("pay");

        assertEquals("Pay is locked. Unlock it to connect it.", locked.hint());
    }

    @Test
    void nothing_is_drawn_from_a_locked_team() {
        var locked = withPayLocked();

        locked.hold(Tools.interaction()).move(locked.middle("pay"));

        assertEquals("Pay is locked. Unlock it to connect it.", locked.hint());
        assertEquals(Pointer.REFUSED, locked.state().gesture().pointer());
        locked.click("pay").click("shop");
        assertEquals(Optional.empty(), locked.state().prompt());
    }

    private static Desk withPayLocked() {
        return Desk.of("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": 0, "width": 400 },
              "pay": { "x": 500, "y": 0, "width": 300, "locked": true } } }]
            """);
    }

    private Desk drawn() {
        return desk.hold(Tools.interaction()).click("shop").click("pay");
    }

    private Point ring(String team, Side side) {
        return side.outside(desk.box(team), RING);
    }

    private List<String> details() {
        var prompt = (Prompt.Choosing) desk.state().prompt().orElseThrow();
        return prompt.choices("", desk.state()).stream()
                .map(choice -> choice.detail().orElseThrow().toString())
                .toList();
    }
}
