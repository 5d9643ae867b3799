package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemovingTest {
    private final Desk desk = Desk.of("""
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "interactions": [{ "id": "serves", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
        "diagrams": [{ "id": "map", "name": "Map", "notes": [
          { "id": "note-1", "text": "Look", "x": 0, "y": 400, "width": 80, "height": 40 }] }]
        """);

    @Test
    void what_is_removed_from_the_diagram_stays_in_the_model() {
        State removed = remove("shop").fromDiagram(desk.state());

        assertEquals(Optional.empty(), removed.picture().box(Id.of("shop")));
        assertTrue(removed.document().teams().contains(Id.of("shop")));
        assertEquals("Remove Shop from Map", label(removed));
        assertEquals("Shop is no longer on this diagram. The model keeps it.", said(removed));
        assertEquals(Selection.NONE, removed.selection());
    }

    @Test
    void what_is_deleted_from_the_model_goes_with_what_needs_it() {
        State deleted = remove("shop").fromModel(desk.state());

        assertEquals(Optional.empty(), deleted.document().find(Id.of("shop")));
        assertEquals(Optional.empty(), deleted.document().find(Id.of("serves")));
        assertTrue(deleted.document().services().contains(Id.of("cart")));
        assertEquals("Delete Shop", label(deleted));
        assertEquals("Deleted from the model: Shop, and 1 other that needs it.", said(deleted));
    }

    @Test
    void several_are_counted() {
        State deleted = remove("shop", "pay", "note-1").fromModel(desk.state());

        assertEquals("Delete 3 elements", label(deleted));
        assertEquals(List.of(), deleted.document().diagrams().get(Id.of("map")).notes());
    }

    @Test
    void an_interaction_is_deleted_by_the_names_of_its_teams() {
        State deleted = remove("serves").fromModel(desk.state());

        assertEquals("Delete the interaction of Pay and Shop", label(deleted));
        assertEquals("Deleted from the model: the interaction of Pay and Shop.", said(deleted));
    }

    @Test
    void an_interaction_cannot_be_removed_from_one_diagram_and_it_is_said_why() {
        State same = remove("serves").fromDiagram(desk.state());

        assertSame(desk.state().document(), same.document());
        assertEquals(
                "A connection is on every diagram that shows both its ends. To get rid of it, delete it from the model"
                        + " (Shift+Delete).",
                said(same));
    }

    @Test
    void both_can_be_undone_from_what_is_said() {
        State removed = remove("shop").fromDiagram(desk.state());

        assertEquals(
                List.of("Undo"),
                removed.remark().orElseThrow().offers().stream()
                        .map(offer -> offer.label().toString())
                        .toList());
    }

    private static Removing remove(String... ids) {
        return new Removing(Stream.of(ids).map(Id::of).toList());
    }

    private static String label(State state) {
        return state.history().undoable().orElseThrow().toString();
    }

    private static String said(State state) {
        return state.remark().orElseThrow().sentence().toString();
    }
}
