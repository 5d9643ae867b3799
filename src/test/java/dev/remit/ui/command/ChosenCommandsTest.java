package dev.remit.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Tab;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.choice.Pane;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What menus, palette and keys do with what is selected on the map.
class ChosenCommandsTest {
    private final Session session;
    private final Commands commands;

    ChosenCommandsTest(@TempDir Path folder) {
        var window = new UnseenWindow(folder);
        session = window.session;
        commands = Commands.of(
                session,
                window.filing,
                window.importing,
                window.exports,
                window.clipping,
                window.triaging,
                ClosedDoors.all());
        window.filing.open("Shop", () -> Outcome.done(Documents.document("""
            "teams": [
              { "id": "base", "name": "Base", "topologyType": "PLATFORM" },
              { "id": "pay", "name": "Pay", "topologyType": "STREAM_ALIGNED" },
              { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" }],
            "services": [
              { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
              { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
                "dependsOn": [{ "serviceId": "card" }] },
              { "id": "lost", "name": "Lost", "lifecycle": "GA" },
              { "id": "till", "name": "Till", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
            "interactions": [
              { "id": "helps", "teamAId": "base", "teamBId": "shop", "mode": "FACILITATING" },
              { "id": "serves", "teamAId": "base", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
            "diagrams": [{ "id": "map", "name": "Map", "routes": { "serves": [{ "x": 1, "y": 2 }] } }]
            """)));
    }

    @Test
    void the_type_of_all_selected_teams_changes_in_one_step() {
        select("pay", "shop");
        var ticked = ticked("team.type-stream-aligned");

        run("team.type-enabling");

        assertTrue(ticked);
        assertTrue(state().document().teams().get(Id.of("pay")).is(TopologyType.ENABLING));
        assertTrue(state().document().teams().get(Id.of("shop")).is(TopologyType.ENABLING));
        assertEquals("Change 2 teams to Enabling", step());
    }

    @Test
    void the_type_cannot_change_where_something_else_is_selected_too() {
        select("pay", "cart");

        assertFalse(isEnabled("team.type-enabling"));
    }

    @Test
    void neighbours_stay_bright_in_both_directions() {
        select("pay");

        run("view.isolate");

        assertEquals("card cart pay shop", bright());
    }

    @Test
    void neighbours_of_a_team_are_those_it_interacts_with_too() {
        select("base");

        run("view.isolate");

        assertEquals("base helps serves shop", bright());
    }

    @Test
    void another_diagram_is_bright_all_over() {
        select("pay");
        run("view.isolate");

        run("diagram.new");

        assertEquals(Optional.empty(), session.showing().spotlight());
    }

    @Test
    void similar_elements_are_selected_by_type_owner_or_finding() {
        select("pay");
        run("select.same-type");
        var types = selected();
        select("cart");
        run("select.same-owner");
        var owners = selected();
        select("lost");
        run("select.same-finding");

        assertEquals(Set.of("pay", "shop"), types);
        assertEquals(Set.of("cart", "till"), owners);
        assertTrue(selected().contains("lost"));
    }

    @Test
    void nobody_owns_what_has_no_owner_together() {
        select("lost");

        assertFalse(isEnabled("select.same-owner"));
    }

    @Test
    void the_selection_is_inverted() {
        select("pay", "card", "base");

        run("select.invert");

        assertEquals(Set.of("shop", "cart", "till", "lost", "serves", "helps"), selected());
    }

    @Test
    void findings_are_counted_and_the_first_is_shown() {
        select("lost");
        var title = commands.get("element.findings")
                .title()
                .apply(session.showing())
                .toString();

        run("element.findings");

        assertTrue(title.matches("Show findings \\([1-9]\\d*\\)"), title);
        assertEquals(Tab.FINDINGS, session.showing().tab());
        assertTrue(session.showing().triage().chosen().isPresent());
    }

    @Test
    void responsibilities_are_those_of_the_raci() {
        select("cart");

        run("element.responsibilities");

        assertEquals(Room.RACI, session.showing().room());
    }

    @Test
    void a_new_diagram_is_turned_to_and_its_name_is_asked() {
        run("diagram.new");

        assertEquals("Diagram 2", diagram());
        assertEquals("Add diagram Diagram 2", step());
        assertTrue(state().prompt().isPresent());
    }

    @Test
    void a_diagram_is_duplicated_with_where_things_stand() {
        run("diagram.duplicate");

        assertEquals("Map (2)", diagram());
        assertEquals(
                state().document().diagrams().get(Id.of("map")).routes(),
                state().document().diagrams().get(state().diagram()).routes());
    }

    @Test
    void a_deleted_diagram_leaves_another_and_can_be_undone() {
        run("diagram.duplicate");
        run("diagram.delete");
        var left = diagram();
        var isLast = !isEnabled("diagram.delete");

        run("edit.undo");

        assertEquals("Map", left);
        assertTrue(isLast);
        assertEquals("Map (2)", diagram());
    }

    @Test
    void keys_go_from_diagram_to_diagram_and_back_to_the_last_view() {
        run("diagram.duplicate");
        run("diagram.next");
        var next = diagram();
        run("view.back");

        assertEquals("Map", next);
        assertEquals("Map (2)", diagram());
    }

    @Test
    void the_minimap_is_folded_away() {
        run("view.minimap");

        assertFalse(session.showing().shows(Pane.MINIMAP));
    }

    private void select(String... ids) {
        session.edit(
                editor -> editor.select(Selection.of(Stream.of(ids).map(Id::of).toList())));
    }

    private void run(String id) {
        assertTrue(isEnabled(id), id);
        commands.get(id).run().run();
    }

    private boolean isEnabled(String id) {
        return commands.get(id).enabled().test(session.showing());
    }

    private boolean ticked(String id) {
        return commands.get(id).ticked().orElseThrow().test(session.showing());
    }

    private State state() {
        return session.showing().desk().orElseThrow().state();
    }

    private String step() {
        return state().history().undoable().orElseThrow().toString();
    }

    private String diagram() {
        return state().document().diagrams().get(state().diagram()).name();
    }

    private Set<String> selected() {
        return state().selection().ids().stream().map(Id::text).collect(Collectors.toSet());
    }

    private String bright() {
        return String.join(
                " ",
                new TreeSet<>(session.showing().spotlight().orElseThrow().stream()
                        .map(Id::text)
                        .collect(Collectors.toSet())));
    }
}
