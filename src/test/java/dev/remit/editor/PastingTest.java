package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.paste.Pasting;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastingTest {
    private static final Pasting NOWHERE = new Pasting(Optional.empty());

    @Test
    void lines_become_teams_in_one_step() {
        var desk = Desk.withTwoTeams();

        desk.with(state -> NOWHERE.lines(List.of("Search", "Platform crew : platform"), state));

        assertEquals(List.of("Search", "Platform crew"), names(desk));
        assertEquals("Add 2 elements", desk.step());
    }

    @Test
    void lines_become_services_of_the_team_that_is_selected() {
        var desk = Desk.withTwoTeams().click("pay");

        desk.with(state -> NOWHERE.lines(List.of("Refunds"), state));

        assertEquals("pay", desk.owner("refunds"));
    }

    @Test
    void lines_become_services_of_the_team_beneath_the_pointer() {
        var desk = Desk.withTwoTeams();
        var onShop = new Pasting(Optional.of(desk.middle("shop")));

        desk.with(state -> onShop.lines(List.of("Refunds"), state));

        assertEquals("shop", desk.owner("refunds"));
    }

    @Test
    void the_first_stands_beneath_the_pointer() {
        var desk = Desk.withTwoTeams();
        Point at = desk.empty();

        desk.with(state -> new Pasting(Optional.of(at)).lines(List.of("Search"), state));

        assertTrue(desk.box(desk.selected().getFirst()).contains(at));
    }

    @Test
    void too_many_lines_are_refused_with_a_way_out() {
        var desk = Desk.withTwoTeams();
        var before = desk.state().document();

        desk.with(state -> NOWHERE.lines(Collections.nCopies(501, "Team"), state));

        assertSame(before, desk.state().document());
        assertEquals(
                "The clipboard holds 501 lines, and at most 500 can be pasted as names. Save them as a CSV file and"
                        + " import that.",
                desk.state().remark().orElseThrow().sentence().toString());
    }

    private static List<String> names(Desk desk) {
        return desk.selected().stream()
                .map(id -> desk.state()
                        .document()
                        .find(Id.of(id))
                        .map(Element::title)
                        .orElse(id))
                .toList();
    }
}
