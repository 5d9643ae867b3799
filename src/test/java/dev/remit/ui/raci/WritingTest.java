package dev.remit.ui.raci;

import static dev.remit.model.Letters.A;
import static dev.remit.model.Letters.C;
import static dev.remit.model.Letters.I;
import static dev.remit.model.Letters.R;
import static dev.remit.model.Letters.R_AND_A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.raci.Mark;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Letters typed into the grid.
class WritingTest {
    @Test
    void a_letter_is_set_by_hand_with_what_was_derived() {
        var floor = Floor.ofService("pay").because("They were asked.").point("pay", "INF-02", "heads");

        floor.type(C);

        assertEquals("Checkout R+A, Platform C, Product heads C", floor.row("pay", "INF-02"));
        assertEquals(List.of("pay INF-02 MANAGER C instead of : They were asked."), floor.byHand());
        assertEquals(List.of("Set C for Product heads in INF-02 of Payments"), floor.steps());
    }

    @Test
    void a_second_letter_joins_the_first_and_a_third_kind_takes_its_place() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.type(R).type(A);
        assertEquals("Checkout R, Platform R+A", floor.row("pay", "INF-02"));

        floor.type(I);
        assertEquals("Checkout R, Platform I", floor.row("pay", "INF-02"));
    }

    @Test
    void after_the_cursor_was_away_a_letter_is_set_anew() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.type(R).go(Way.DOWN).go(Way.UP).type(C);

        assertEquals("Checkout R+A, Platform C", floor.row("pay", "INF-02"));
        assertEquals(List.of(), floor.byHand());
    }

    @Test
    void an_a_moves_and_who_had_it_does_the_work() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.type(A);

        assertEquals("Checkout R, Platform A", floor.row("pay", "INF-02"));
        assertEquals(List.of("Make Platform accountable for INF-02 of Payments"), floor.steps());
        assertEquals("Platform now answers for INF-02 of Payments; Checkout does the work.", floor.said());
        assertEquals(List.of("Undo"), floor.offers());
    }

    @Test
    void with_shift_a_second_team_answers_beside_the_first() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.toggle(A);
        assertEquals("Checkout R+A, Platform A", floor.row("pay", "INF-02"));
        assertEquals("", floor.said());

        floor.toggle(A);
        assertEquals("Checkout R+A", floor.row("pay", "INF-02"));
    }

    @Test
    void with_shift_one_letter_goes_and_the_other_stays() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "checkout");

        floor.toggle(R);

        assertEquals("Checkout A, Platform C", floor.row("pay", "INF-02"));
    }

    @Test
    void what_is_set_back_to_the_derived_letters_is_no_longer_set_by_hand() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.type(A).on(new Act.Clear());
        assertEquals(2, floor.byHand().size());
        floor.type(C).point("pay", "INF-02", "checkout").on(new Act.Put(Mark.of(R_AND_A)));

        assertEquals(List.of(), floor.byHand());
        assertEquals(
                List.of(
                        "Make Platform accountable for INF-02 of Payments",
                        "Clear Platform for INF-02 of Payments",
                        "Set C for Platform in INF-02 of Payments",
                        "Make Checkout accountable for INF-02 of Payments"),
                floor.steps());
    }

    @Test
    void a_letter_fills_all_that_is_selected_as_one_step() {
        var floor = Floor.ofService("pay").point("pay", "PLN-01", "heads").stretch("pay", "PLN-03", "heads");

        floor.type(I);

        assertEquals(List.of("Set I in 3 cells"), floor.steps());
        assertEquals(3, floor.byHand().size());
        assertEquals("Checkout R, Product heads I", floor.row("pay", "PLN-01"));
    }

    @Test
    void what_is_selected_is_cleared_and_given_back_to_what_is_derived() {
        var floor = Floor.ofService("pay").point("pay", "PLN-01", "checkout").stretch("pay", "PLN-02", "checkout");

        floor.on(new Act.Clear());
        assertEquals("Product heads A", floor.row("pay", "PLN-01"));
        floor.on(new Act.Return());

        assertEquals(List.of("Clear 2 cells", "Return 2 cells to what is derived"), floor.steps());
        assertSame(0, floor.byHand().size());
    }

    @Test
    void letters_that_stand_there_already_are_no_step() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.type(C);

        assertEquals(List.of(), floor.steps());
    }

    @Test
    void a_team_without_a_role_is_told_why_it_holds_no_letter_and_can_take_part() {
        var floor = Floor.of(new View.OfActivity(Optional.of("OPS-02"))).point("find", "OPS-02", "checkout");

        floor.type(R);

        assertEquals("Checkout fills no role for Search box, so it can hold no letter there.", floor.said());
        assertEquals(List.of("Give it a role of its own"), floor.offers());
        assertEquals(List.of(), floor.steps());

        floor.accept("Give it a role of its own");

        assertEquals(List.of("Let Checkout take part in Search box"), floor.steps());
        assertEquals("Platform R+A, Product heads I, Checkout R", floor.row("find", "OPS-02"));
        assertEquals(List.of("find OPS-02 CHECKOUT R instead of "), floor.byHand());
    }

    @Test
    void a_team_that_suits_a_free_role_is_offered_that_first() {
        var security = Floor.SHOP.replace(
                "\"builtBy\": \"platform\"",
                "\"builtBy\": \"platform\", \"roleBindings\": [{ \"role\": \"SECURITY\", \"teamId\": \"guard\" }]");
        var floor =
                Floor.of(security, new View.OfActivity(Optional.of("OPS-05"))).point("cart", "OPS-05", "guard");

        floor.type(I);
        assertEquals(List.of("Let it fill SECURITY", "Give it a role of its own"), floor.offers());
        floor.accept("Let it fill SECURITY");

        assertEquals("Checkout R, Platform C, Guard I, Product heads I", floor.row("cart", "OPS-05"));
        assertEquals(List.of("cart OPS-05 SECURITY I instead of R+A"), floor.byHand());
    }

    @Test
    void s_is_a_letter_of_rasci_alone() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "platform");

        floor.on(new Act.Write(Mark.SUPPORT));
        assertEquals("S is a letter of RASCI. Turn RASCI on above the grid to use it.", floor.said());

        floor.rasci().on(new Act.Write(Mark.SUPPORT));
        assertEquals("Checkout R+A, Platform S", floor.row("pay", "INF-02"));
    }

    @Test
    void letters_are_filled_down_from_the_first_line_and_right_from_the_first_column() {
        var floor = Floor.ofService("pay").point("pay", "PLN-01", "platform").type(C);

        floor.stretch("pay", "PLN-03", "platform").on(new Act.FillDown());
        assertEquals("Checkout R, Platform C, Product heads A", floor.row("pay", "PLN-03"));

        floor.point("pay", "PLN-01", "platform")
                .stretch("pay", "PLN-02", "heads")
                .on(new Act.FillRight());
        assertEquals("Checkout R, Platform C, Product heads C", floor.row("pay", "PLN-02"));
        assertEquals(
                List.of("Set C for Platform in PLN-01 of Payments", "Fill 2 cells down", "Fill 2 cells to the right"),
                floor.steps());
    }

    @Test
    void a_single_cell_is_filled_from_the_one_above_it() {
        var floor = Floor.ofService("pay").point("pay", "PLN-02", "platform");

        floor.type(I).go(Way.DOWN).on(new Act.FillDown());

        assertEquals("Set I for Platform in PLN-03 of Payments", floor.steps().getLast());
    }

    @Test
    void all_services_of_a_team_are_worked_on_at_once() {
        var floor = Floor.of(new View.OfTeam(Id.of("checkout")));

        floor.point("cart", "DEV-02", "checkout")
                .stretch("pay", "DEV-02", "checkout")
                .type(C);

        assertEquals(List.of("Set C in 2 cells"), floor.steps());
    }
}
