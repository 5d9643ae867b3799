package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.prompt.AddAndConnect;
import dev.remit.editor.prompt.ConnectTo;
import dev.remit.editor.prompt.ModeChoice;
import dev.remit.model.Document;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectingTest {
    private static final double RING = 22;

    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_line_from_a_ring_of_the_team_the_pointer_rests_on_connects_it_with_another() {
        desk.move(desk.middle("shop")).rest(150);

        desk.press(ring("shop", Side.ABOVE)).dragTo("pay").release();
        desk.key('2');

        assertEquals(List.of("shop X_AS_A_SERVICE pay"), interactions());
        assertEquals("Connect Shop and Pay", desk.step());
    }

    @Test
    void the_ring_stays_while_the_pointer_rests_on_it_whatever_lies_beneath() {
        var desk = Desk.of("""
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "teams": [{ "id": "shop", "name": "Shop", "valueStreamId": "sales" }, { "id": "pay", "name": "Pay" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": 0 }, "pay": { "x": 900, "y": 0 },
              "sales": { "x": -100, "y": -100, "width": 700, "height": 400 } } }]
            """);
        Point ring = Side.ABOVE.outside(desk.box("shop"), RING);

        desk.move(desk.middle("shop")).rest(150).move(ring).rest(150);
        desk.press(ring).dragTo("pay").release();

        assertInstanceOf(ModeChoice.class, desk.state().prompt().orElseThrow());
    }

    @Test
    void before_the_pointer_has_rested_there_is_no_ring() {
        desk.press(ring("shop", Side.ABOVE)).dragTo("pay").release();

        assertEquals(Optional.empty(), desk.state().prompt());
    }

    @Test
    void a_team_that_is_selected_has_rings_too() {
        desk.click("shop");

        desk.press(ring("shop", Side.BELOW)).dragTo("pay").release();

        assertInstanceOf(ModeChoice.class, desk.state().prompt().orElseThrow());
    }

    @Test
    void a_ring_can_be_missed_by_twelve_pixels() {
        desk.click("shop");

        desk.press(ring("shop", Side.BELOW).plus(11, 0)).dragTo("pay").release();

        assertInstanceOf(ModeChoice.class, desk.state().prompt().orElseThrow());
    }

    @Test
    void the_modes_are_chosen_by_their_numbers() {
        drawn().key('1');
        drawn().key('3');

        assertEquals(List.of("shop COLLABORATION pay", "shop FACILITATING pay"), interactions());
    }

    @Test
    void enter_takes_the_mode_that_was_used_last() {
        drawn().key('3');
        desk.editor.undo();

        drawn().enter();

        assertEquals(List.of("shop FACILITATING pay"), interactions());
    }

    @Test
    void enter_takes_another_mode_where_they_have_that_already() {
        drawn().key('2');

        drawn().enter();

        assertEquals(List.of("shop COLLABORATION pay", "shop X_AS_A_SERVICE pay"), interactions());
    }

    @Test
    void the_prompt_says_who_serves_whom() {
        drawn();

        assertEquals(
                List.of(
                        "Shop and Pay work together",
                        "Shop serves Pay",
                        "Shop helps Pay",
                        "A service of Shop needs one of Pay",
                        "From Pay to Shop"),
                details());
    }

    @Test
    void x_in_the_prompt_turns_the_direction() {
        drawn().key('x').key('2');

        assertEquals(List.of("pay X_AS_A_SERVICE shop"), interactions());
        assertEquals("Connect Pay and Shop", desk.step());
    }

    @Test
    void escape_in_the_prompt_cancels_all_of_it() {
        var before = document();

        drawn().cancel();

        assertSame(before, document());
        assertEquals(Optional.empty(), desk.state().prompt());
    }

    @Test
    void escape_while_the_line_is_drawn_cancels_it() {
        var before = desk.state();

        desk.click("shop")
                .press(ring("shop", Side.ABOVE))
                .dragTo("pay")
                .cancel()
                .release();

        assertSame(before.document(), document());
        assertEquals(Optional.empty(), desk.state().prompt());
    }

    @Test
    void the_line_stays_seen_while_the_mode_is_asked_and_the_hand_is_free_after() {
        drawn();
        assertEquals("Choose how to connect them, or press Escape to leave it.", desk.hint());

        desk.key('2').move(desk.empty());

        assertEquals(Tools.select().idle().hint(desk.state()).toString(), desk.hint());
    }

    @Test
    void connecting_is_one_step_that_gives_back_what_was() {
        var before = document();

        drawn().key('1');
        desk.editor.undo();

        assertSame(before, document());
    }

    @Test
    void a_line_to_nothing_adds_the_team_it_is_drawn_to_in_one_step() {
        var before = document();
        desk.click("shop").press(ring("shop", Side.BELOW)).dragTo(desk.empty()).release();
        assertInstanceOf(AddAndConnect.class, desk.state().prompt().orElseThrow());

        desk.choose("Fraud : platform").key('2');

        assertEquals(List.of("shop X_AS_A_SERVICE fraud"), interactions());
        assertEquals("Connect Shop and Fraud", desk.step());
        desk.editor.undo();
        assertSame(before, document());
    }

    @Test
    void escape_after_a_name_was_given_adds_nothing() {
        var before = document();
        desk.click("shop").press(ring("shop", Side.BELOW)).dragTo(desk.empty()).release();

        desk.choose("Fraud").cancel();

        assertSame(before, document());
    }

    @Test
    void a_press_on_a_ring_that_is_let_go_goes_on_from_click_to_click() {
        desk.click("shop").press(ring("shop", Side.ABOVE)).release();

        desk.move(desk.middle("pay")).press("pay").release().key('1');

        assertEquals(List.of("shop COLLABORATION pay"), interactions());
    }

    @Test
    void the_tool_connects_what_is_clicked_first_with_what_is_clicked_then() {
        desk.hold(Tools.interaction()).click("pay").click("shop").key('2');

        assertEquals(List.of("pay X_AS_A_SERVICE shop"), interactions());
        assertEquals(Tools.select(), desk.state().tool());
    }

    @Test
    void the_keyboard_connects_a_team_with_one_that_is_named() {
        desk.click("shop").with(state -> state.asking(ConnectTo.of(state).orElseThrow()));

        desk.choose("pa").key('3');

        assertEquals(List.of("shop FACILITATING pay"), interactions());
    }

    @Test
    void the_status_line_says_what_letting_go_would_do() {
        desk.click("shop").press(ring("shop", Side.ABOVE)).dragTo("pay");

        assertEquals("Let go and choose how Shop works with Pay.", desk.hint());
    }

    @Test
    void what_was_connected_is_selected() {
        drawn().key('2');

        assertEquals(List.of("shop-pay"), desk.selected());
    }

    /// A line from Shop to Pay.
    private Desk drawn() {
        desk.editor.select(Selection.of(Id.of("shop")));
        return desk.press(ring("shop", Side.ABOVE)).dragTo("pay").release();
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

    private Document document() {
        return desk.state().document();
    }

    private List<String> interactions() {
        return document().interactions().stream()
                .map(it -> it.teamAId().id() + " "
                        + it.mode().map(InteractionMode::name).orElse("") + " "
                        + it.teamBId().id())
                .sorted()
                .toList();
    }
}
