package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.editor.prompt.DiagramName;
import dev.remit.editor.prompt.MoveToGroup;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What menus ask on the diagram: a group, the name of a diagram.
class AskingTest {
    private final Desk desk = Desk.of("""
        "valueStreams": [{ "id": "sell", "name": "Sell" }],
        "platformGroups": [{ "id": "base", "name": "Base" }],
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop", "valueStreamId": "sell" }],
        "interactions": [
          { "id": "serves", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
        "diagrams": [{ "id": "map", "name": "Map" }]
        """);

    @Test
    void a_team_moves_to_the_group_that_is_chosen() {
        desk.with(state -> selecting("pay", state)).with(AskingTest::groups).choose("se");

        assertEquals(
                Optional.of(Ref.to("sell")),
                desk.state().document().teams().get(Id.of("pay")).valueStreamId());
        assertEquals("Move Pay to Sell", desk.step());
    }

    @Test
    void teams_leave_their_groups_and_are_counted() {
        desk.with(state -> state.selecting(Selection.of(Id.of("pay"), Id.of("shop"))))
                .with(AskingTest::groups)
                .choose("no group");

        assertEquals(
                Optional.empty(),
                desk.state().document().teams().get(Id.of("shop")).valueStreamId());
        assertEquals("Take 2 teams out of its group", desk.step());
    }

    @Test
    void the_groups_are_listed_with_what_they_are() {
        desk.with(state -> selecting("pay", state));
        var asked = MoveToGroup.of(desk.state()).orElseThrow();

        assertEquals(
                List.of("Sell Value stream", "Base Platform grouping", "No group "),
                asked.choices("", desk.state()).stream()
                        .map(choice -> choice.label() + " "
                                + choice.detail().map(Text::toString).orElse(""))
                        .toList());
        assertEquals(Optional.empty(), MoveToGroup.of(selecting("serves", desk.state())));
    }

    @Test
    void a_diagram_is_renamed_and_an_empty_name_is_refused() {
        var prompt = DiagramName.of(desk.state());

        desk.with(state -> state.asking(prompt)).write("  ");
        desk.with(state -> state.asking(prompt)).write("Sales");

        assertEquals(
                "Sales", desk.state().document().diagrams().get(Id.of("map")).name());
        assertEquals("Rename diagram Map to Sales", desk.step());
        assertEquals(
                Optional.of("A name is needed. The old one stays."),
                prompt.objection(" ", desk.state()).map(Text::toString));
    }

    @Test
    void the_name_of_a_diagram_is_asked_in_the_corner_of_the_view_however_near_it_is() {
        desk.editor.zoom(4);

        var seen = desk.camera().toScreen(DiagramName.of(desk.state()).box());

        assertEquals(8, seen.x(), 1e-9);
        assertEquals(8, seen.y(), 1e-9);
        assertEquals(240, seen.width(), 1e-9);
    }

    private static State selecting(String id, State state) {
        return state.selecting(Selection.of(Id.of(id)));
    }

    private static State groups(State state) {
        return state.asking(MoveToGroup.of(state).orElseThrow());
    }
}
