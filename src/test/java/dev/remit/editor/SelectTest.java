package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_click_selects_what_is_there() {
        desk.click("cart");

        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void a_click_on_the_ground_of_a_team_selects_the_team() {
        desk.click("shop");

        assertEquals(List.of("shop"), desk.selected());
    }

    @Test
    void a_click_beside_everything_selects_nothing() {
        desk.click("cart").press(desk.empty()).release();

        assertEquals(List.of(), desk.selected());
    }

    @Test
    void with_shift_clicks_add_and_take_away() {
        desk.click("cart").hold(Held.SHIFT).click("card").click("search").click("cart");

        assertEquals(List.of("card", "search"), desk.selected());
    }

    @Test
    void with_shift_a_click_beside_everything_keeps_what_is_selected() {
        desk.click("cart").hold(Held.SHIFT).press(desk.empty()).release();

        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void nothing_is_selected_before_the_button_is_let_go() {
        desk.press("cart").drag(1, 2);

        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_rectangle_selects_what_it_touches_and_the_team_before_its_services() {
        var around = desk.box("pay").grown(20);

        desk.press(around.corner()).drag(around.width(), around.height()).release();

        assertEquals(List.of("pay", "card"), desk.selected());
    }

    @Test
    void a_rectangle_that_touches_a_corner_is_enough() {
        var shop = desk.box("shop");

        desk.press(shop.corner().plus(-20, -20)).drag(22, 22).release();

        assertEquals(List.of("shop"), desk.selected());
    }

    @Test
    void with_alt_a_rectangle_selects_only_what_it_holds_whole() {
        var cart = desk.box("cart");
        Point from = desk.box("shop").corner().plus(-20, -20);

        desk.hold(Held.ALT)
                .press(from)
                .drag(cart.right() + 2 - from.x(), cart.bottom() + 2 - from.y())
                .release();

        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void with_mod_a_rectangle_drawn_inside_a_team_is_about_its_services() {
        var cart = desk.box("cart");
        Point from = new Point(cart.x() - 4, cart.y() - 4);

        desk.hold(Held.MOD).press(from).drag(cart.width(), cart.height() / 2).release();

        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void a_rectangle_follows_the_hand_back() {
        var around = desk.box("pay").grown(20);

        desk.press(around.corner())
                .drag(around.width(), around.height())
                .drag(-around.width(), 0)
                .release();

        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_cancelled_rectangle_leaves_the_selection_as_it_was() {
        var around = desk.click("cart").box("pay").grown(20);

        desk.press(around.corner()).drag(around.width(), around.height()).cancel();

        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void a_cancel_between_gestures_selects_nothing() {
        desk.click("cart").cancel();

        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_press_with_the_other_button_selects_what_it_is_about_but_keeps_a_selection_that_holds_it() {
        desk.click("cart").hold(Held.SHIFT).click("search").hold();

        desk.press(desk.middle("search"), Button.SECONDARY).release();
        var kept = desk.selected();
        desk.press(desk.middle("card"), Button.SECONDARY).release();

        assertEquals(List.of("cart", "search"), kept);
        assertEquals(List.of("card"), desk.selected());
    }

    @Test
    void selecting_changes_no_document() {
        var before = desk.state().history();

        desk.click("cart");

        assertSame(before, desk.state().history());
    }
}
