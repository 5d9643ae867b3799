package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.gesture.Branching;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeighbourTest {
    private static final double PLUS = 46;

    private final Desk desk = Desk.of("""
        "teams": [{ "id": "shop", "name": "Shop" }],
        "diagrams": [{ "id": "map", "name": "Map", "nodes": { "shop": { "x": 0, "y": 0, "width": 400 } } }]
        """);

    @ParameterizedTest
    @EnumSource
    void a_plus_adds_a_team_on_its_side(Side side) {
        desk.click("shop").press(plus(side)).release();

        var way = desk.box("new-team").middle().minus(desk.box("shop").middle());
        assertEquals(
                side, Side.facing(desk.box("shop"), desk.box("shop").middle().plus(way)));
    }

    @Test
    void it_is_connected_as_teams_were_connected_last_and_waits_for_its_name() {
        desk.with(state -> state.used(habits -> habits.connecting(InteractionMode.FACILITATING)));

        desk.click("shop").press(plus(Side.RIGHT)).release().write("Fraud");

        var interaction =
                desk.state().document().interactions().stream().findFirst().orElseThrow();
        assertTrue(interaction.is(InteractionMode.FACILITATING));
        assertEquals("shop", interaction.teamAId().toString());
        assertEquals(
                "Fraud",
                desk.state().document().teams().get(interaction.teamBId().id()).name());
        assertEquals("Add Fraud", desk.step());
    }

    @Test
    void it_is_brought_into_sight() {
        desk.editor.look(new Camera(new Point(500, 200), 1));

        desk.with(state -> Branching.connected(new Neighbour(Id.of("shop"), Side.RIGHT), state));

        assertTrue(new Rect(0, 0, 1000, 600).contains(desk.box("new-team")));
    }

    @Test
    void beside_a_locked_team_there_is_none() {
        var locked = Desk.of("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": { "shop": { "x": 0, "y": 0, "locked": true } } }]
            """);

        locked.click("shop");

        assertEquals(Optional.empty(), Neighbour.of(Side.RIGHT, locked.state()));
    }

    @Test
    void with_shift_it_is_connected_with_nothing() {
        desk.click("shop").hold(Held.SHIFT).press(plus(Side.RIGHT)).release();

        assertTrue(desk.state().document().teams().contains(Id.of("new-team")));
        assertEquals(0, desk.state().document().interactions().size());
    }

    @Test
    void all_of_it_is_one_step_that_gives_back_what_was() {
        var before = desk.state().document();
        desk.click("shop").press(plus(Side.BELOW)).release().write("Fraud");

        desk.editor.undo();

        assertSame(before, desk.state().document());
    }

    @Test
    void the_keyboard_does_the_same_and_none_covers_another() {
        for (int i = 0; i < 4; i++) {
            desk.with(state -> state.selecting(Selection.of(Id.of("shop"))));
            desk.with(state ->
                            Branching.connected(Neighbour.of(Side.RIGHT, state).orElseThrow(), state))
                    .write("Team");
        }

        var teams = desk.state().picture().teams();
        assertEquals(5, teams.size());
        assertTrue(teams.stream()
                .allMatch(one -> teams.stream()
                        .noneMatch(other -> other != one && one.box().overlaps(other.box()))));
    }

    @Test
    void a_plus_that_would_lie_on_another_team_is_not_there() {
        var two = Desk.withTwoTeams();
        two.editor.look(new Camera(new Point(40, 200), 0.4));

        two.click("shop").press(Side.RIGHT.outside(two.box("shop"), PLUS)).release();

        assertEquals(2, two.state().document().teams().size());
    }

    private Point plus(Side side) {
        return side.outside(desk.box("shop"), PLUS);
    }
}
