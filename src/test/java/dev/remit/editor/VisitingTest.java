package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.model.Diagram;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitingTest {
    private static final Id MAP = Id.of("map");
    private static final Id SALES = Id.of("sales");

    private final Desk desk = Desk.of("""
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "diagrams": [{ "id": "map", "name": "map" }, { "id": "sales", "name": "Sales" }, { "id": "ops", "name": "Ops" }]
        """);
    private final Editor editor = desk.editor;

    @Test
    void each_diagram_is_looked_at_from_where_it_was_left() {
        var far = new Camera(new Point(-300, -200), 2);
        editor.look(far);

        editor.turnTo(SALES);
        var fitted = desk.camera();
        editor.turnTo(MAP);

        assertEquals(Camera.fitting(editor.state().picture().extent(), Desk.WINDOW), fitted);
        assertEquals(far, desk.camera());
    }

    @Test
    void back_and_forth_go_through_diagrams_and_jumps_of_the_view() {
        var start = desk.camera();
        editor.look(new Camera(new Point(-9000, 0), 1));
        editor.reveal(List.of(Id.of("pay")));
        var revealed = desk.camera();
        editor.turnTo(SALES);

        editor.back();
        var diagram = desk.state().diagram();
        var once = desk.camera();
        editor.back();
        var twice = desk.camera();
        editor.forth();

        assertEquals(MAP, diagram);
        assertEquals(revealed, once);
        assertEquals(new Camera(new Point(-9000, 0), 1), twice);
        assertEquals(revealed, desk.camera());
        assertEquals(start.zoom(), once.zoom());
    }

    @Test
    void moving_by_hand_is_no_jump() {
        editor.look(new Camera(new Point(10, 0), 1));
        editor.zoom(2);

        assertFalse(Visiting.canGoBack(desk.state()));
    }

    @Test
    void a_new_jump_forgets_where_one_would_go_forth_to() {
        editor.turnTo(SALES);
        editor.back();
        var could = Visiting.canGoForth(desk.state());

        editor.turnTo(Id.of("ops"));

        assertTrue(could);
        assertFalse(Visiting.canGoForth(desk.state()));
    }

    @Test
    void a_diagram_that_is_gone_is_not_gone_back_to() {
        editor.turnTo(SALES);
        editor.turnTo(MAP);
        editor.run(Text.of("Delete"), document -> document.without(SALES));

        editor.back();

        assertEquals(MAP, desk.state().diagram());
    }

    @Test
    void fifty_views_are_remembered() {
        for (int i = 0; i < 60; i++) editor.turnTo(i % 2 == 0 ? SALES : MAP);

        int steps = 0;
        while (Visiting.canGoBack(desk.state())) {
            editor.back();
            steps++;
        }
        assertEquals(50, steps);
    }

    @Test
    void without_a_view_before_nothing_happens() {
        var before = desk.state();

        editor.back();
        editor.forth();

        assertSame(before, desk.state());
    }

    @Test
    void it_is_known_when_the_window_shows_nothing_of_what_there_is() {
        var before = Visiting.seesNothing(desk.state());

        editor.look(new Camera(new Point(-9000, 0), 1));

        assertFalse(before);
        assertTrue(Visiting.seesNothing(desk.state()));
    }

    @Test
    void tabs_are_in_the_order_of_names_and_steps_go_round() {
        var document = desk.state().document();

        assertEquals(
                List.of("map", "Ops", "Sales"),
                TabOrder.of(document).stream().map(Diagram::name).toList());
        assertEquals(Optional.of(MAP), TabOrder.step(1, SALES, document));
        assertEquals(Optional.of(SALES), TabOrder.step(-1, MAP, document));
        assertEquals(
                Optional.empty(), TabOrder.step(1, MAP, document.without(SALES).without(Id.of("ops"))));
    }
}
