package dev.remit.ui.raci;

import static dev.remit.model.Letters.A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.raci.Mark;
import dev.remit.shape.Id;
import dev.remit.ui.raci.paste.Clip;
import dev.remit.ui.raci.paste.Pasting;
import dev.remit.ui.raci.paste.Plan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Cells of the grid for other programs.
class CopiedTest {
    @Test
    void a_part_is_letters_alone() {
        var floor = Floor.ofService("pay").point("pay", "INF-01", "checkout").stretch("pay", "INF-02", "heads");

        var copied = Copied.of(floor.workspace());

        assertEquals("R+A\tC\t\nR+A\tC\t\n", copied.tabbed());
        assertEquals("""
                <meta charset="utf-8"/><table style="border-collapse:collapse">\
                <tr><td style="text-align:center;background-color:#003B6F;color:#FFFFFF;font-weight:bold">R+A</td>\
                <td style="text-align:center;background-color:#F5B942;color:#241A00;font-style:italic">C</td><td></td></tr>\
                <tr><td style="text-align:center;background-color:#003B6F;color:#FFFFFF;font-weight:bold">R+A</td>\
                <td style="text-align:center;background-color:#F5B942;color:#241A00;font-style:italic">C</td><td></td></tr>\
                </table>""", copied.page());
    }

    @Test
    void the_whole_grid_has_its_names_and_comes_back_as_it_went() {
        var floor = Floor.ofService("pay")
                .point("pay", "INF-02", "platform")
                .type(A)
                .on(new Act.All());

        var copied = Copied.of(floor.workspace());

        assertTrue(
                copied.tabbed().startsWith("\tActivity\tCheckout\tPlatform\tProduct heads\nPLN-01\t"), copied::tabbed);
        var clip = Clip.of(Optional.of(copied.page()), Optional.of(copied.tabbed()));
        var plan = Pasting.of(Floor.ofService("pay").workspace(), clip);
        assertTrue(plan.isPlain());
        assertEquals("R", letter(plan, "checkout"));
        assertEquals("A", letter(plan, "platform"));
        assertEquals(90, plan.wanted().size());
    }

    @Test
    void names_that_a_spreadsheet_would_run_are_guarded() {
        var evil = Floor.SHOP.replace("\"Product heads\"", "\"=HYPERLINK(1)\"");
        var floor = Floor.of(evil, new View.OfService(Id.of("pay"))).on(new Act.All());

        var copied = Copied.of(floor.workspace());

        assertTrue(copied.tabbed().contains("\t'=HYPERLINK(1)\n"), copied::tabbed);
        assertTrue(copied.page().contains(">&#39;=HYPERLINK(1)</th>"), copied::page);
    }

    private static String letter(Plan plan, String team) {
        return Optional.ofNullable(plan.wanted().get(new Spot(Id.of("pay"), "INF-02", Id.of(team))))
                .map(Mark::spelling)
                .orElse("?");
    }
}
