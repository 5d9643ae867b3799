package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.prompt.Naming;
import dev.remit.shape.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamingTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_double_click_on_a_service_asks_for_its_name() {
        desk.clickTwice(desk.middle("cart")).write("Basket");

        assertEquals("Basket", name("cart"));
        assertEquals("Rename Cart API to Basket", desk.step());
    }

    @Test
    void a_second_click_on_the_title_of_a_selected_team_asks_for_its_name() {
        desk.click("shop");

        desk.press(title("shop")).release();

        assertTrue(desk.state().prompt().filter(Naming.class::isInstance).isPresent());
    }

    @Test
    void an_empty_name_keeps_the_old_one_and_says_so() {
        var before = desk.state().document();
        desk.clickTwice(desk.middle("cart"));
        var prompt = (Prompt.Writing) desk.state().prompt().orElseThrow();

        assertEquals(
                "A name is needed. The old one stays.",
                prompt.objection(" ", desk.state()).orElseThrow().toString());
        desk.write("  ");

        assertSame(before, desk.state().document());
    }

    @Test
    void a_name_that_is_taken_is_allowed_with_a_word_of_warning() {
        desk.clickTwice(desk.middle("cart"));
        var prompt = (Prompt.Writing) desk.state().prompt().orElseThrow();

        assertEquals(
                "Something else is called \"Search\" too.",
                prompt.objection("Search", desk.state()).orElseThrow().toString());
        desk.write("Search");

        assertEquals("Search", name("cart"));
    }

    @Test
    void tab_keeps_the_name_and_goes_on_to_the_next_of_its_kind() {
        desk.clickTwice(desk.middle("cart"));
        var prompt = (Prompt.Writing) desk.state().prompt().orElseThrow();

        desk.with(state -> prompt.writtenAndOn("Basket", state));

        assertEquals("Basket", name("cart"));
        assertEquals(
                Optional.of(Id.of("search")),
                desk.state().prompt().map(Naming.class::cast).map(Naming::id));
    }

    @Test
    void escape_closes_the_field_and_changes_nothing() {
        var before = desk.state().document();
        desk.clickTwice(desk.middle("cart"));

        desk.cancel();

        assertTrue(desk.state().prompt().isEmpty());
        assertSame(before, desk.state().document());
        assertEquals("cart", desk.selected().getFirst());
    }

    @Test
    void a_long_name_is_cut_in_the_label_of_the_step() {
        desk.clickTwice(desk.middle("cart")).write("The basket of everything anybody may want");

        assertEquals("Rename Cart API to The basket of everything anybod…", desk.step());
    }

    private Point title(String id) {
        Rect box = desk.box(id);
        return box.corner().plus(20, 12 * desk.camera().zoom());
    }

    private String name(String id) {
        return desk.state().document().services().get(Id.of(id)).name();
    }
}
