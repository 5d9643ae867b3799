package dev.remit.editor;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Node;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Shape<Node> NODE = Shape.of(Node.class);
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final Desk desk = Desk.withTwoTeams();
    private final Editor editor = desk.editor;

    @Test
    void changes_of_one_key_within_800_ms_of_each_other_are_one_step() {
        var before = editor.state().document();

        rename("Store", "rename", 0);
        rename("Mall", "rename", 800);
        rename("Market", "rename", 1600);
        editor.undo();

        assertSame(before, editor.state().document());
    }

    @Test
    void a_change_later_than_that_or_of_another_key_is_a_step_of_its_own() {
        rename("Store", "rename", 0);
        rename("Mall", "rename", 801);
        rename("Market", "other", 802);
        rename("Bazaar");

        assertEquals(List.of("", "Store", "Mall", "Market", "Bazaar"), steps());
    }

    @Test
    void nothing_goes_on_with_what_was_saved() {
        rename("Store", "rename", 0);
        var saved = editor.state().document();
        editor.endStep();

        rename("Mall", "rename", 10);
        editor.undo();

        assertSame(saved, editor.state().document());
    }

    @Test
    void nothing_goes_on_with_a_step_that_was_left_and_come_back_to() {
        rename("Store", "rename", 0);
        editor.undo();
        editor.redo();

        rename("Mall", "rename", 10);

        assertEquals(List.of("", "Store", "Mall"), steps());
    }

    @Test
    void a_jump_goes_back_and_forth_to_the_same_documents() {
        var documents = Stream.of("Store", "Mall", "Market")
                .map(name -> {
                    rename(name);
                    return editor.state().document();
                })
                .toList();

        editor.jump(1);
        var first = editor.state().document();
        editor.jump(3);

        assertSame(documents.getFirst(), first);
        assertSame(documents.getLast(), editor.state().document());
        assertEquals(3, editor.state().history().step());
    }

    @Test
    void a_jump_to_the_present_or_beyond_the_ends_changes_nothing() {
        rename("Store");
        var before = editor.state();

        editor.jump(1);
        editor.jump(-1);
        editor.jump(2);

        assertSame(before, editor.state());
    }

    @Test
    void undo_names_what_it_changed_and_the_next_change_forgets_it() {
        editor.run(Text.of("Move"), Ownerships.add(Ref.to("cart"), Ref.to("pay")));
        editor.undo();
        var changed = changed();

        rename("Store");

        assertEquals(Set.of(Id.of("cart")), changed);
        assertEquals(Set.of(), changed());
    }

    @Test
    void undoing_a_move_on_a_diagram_names_what_was_moved() {
        editor.run(Text.of("Move"), moving("pay", 900, 40));

        editor.undo();

        assertEquals(Set.of(Id.of("pay")), changed());
    }

    @Test
    void undoing_a_removal_from_a_diagram_of_everything_names_what_was_removed() {
        editor.run(Text.of("Remove"), Diagrams.hide(Id.of("map"), List.of(Id.of("pay"))));

        editor.undo();

        assertEquals(Set.of(Id.of("pay"), Id.of("card")), changed());
    }

    @Test
    void undo_brings_what_changed_into_view() {
        editor.run(Text.of("Move"), Ownerships.add(Ref.to("card"), Ref.to("shop")));
        editor.look(new Camera(new Point(-9000, -9000), 1));

        editor.undo();

        assertTrue(editor.state()
                .camera()
                .seen(Desk.WINDOW)
                .contains(editor.state().picture().box(Id.of("card")).orElseThrow()));
    }

    @Test
    void undo_and_redo_go_to_the_diagram_where_the_change_was_made() {
        editor.run(Text.of("Add"), document -> document.with(copyOfMap(document)));
        editor.turnTo(Id.of("second"));
        rename("Store");
        editor.turnTo(Id.of("map"));

        editor.undo();
        var undone = editor.state().diagram();
        editor.turnTo(Id.of("map"));
        editor.redo();

        assertEquals("second", undone.text());
        assertEquals("second", editor.state().diagram().text());
    }

    @Test
    void a_diagram_that_is_undone_is_left_for_the_first() {
        editor.run(Text.of("Add"), document -> document.with(copyOfMap(document)));
        editor.turnTo(Id.of("second"));

        editor.undo();

        assertEquals("map", editor.state().diagram().text());
    }

    @Test
    void documents_that_share_all_tables_do_not_differ() {
        var one = document("\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }]");

        assertEquals(Set.of(), Differences.between(one, one));
        assertEquals(Set.of(Id.of("shop")), Differences.between(one, one.without(Id.of("shop"))));
    }

    private List<String> steps() {
        return editor.state().history().steps().stream().map(Text::toString).toList();
    }

    private Set<Id> changed() {
        return editor.state().history().arrival().changed();
    }

    private void rename(String name) {
        editor.run(Text.of(name), renaming(name));
    }

    private void rename(String name, String key, int millis) {
        editor.run(Text.of(name), renaming(name), new Merge(key, NOON.plusMillis(millis)));
    }

    private static Edit renaming(String name) {
        return document ->
                document.with(Shape.of(Team.class).with(document.teams().get(Id.of("shop")), "name", name));
    }

    private static Edit moving(String id, int x, int y) {
        return document -> {
            var map = document.diagrams().get(Id.of("map"));
            var nodes = new TreeMap<>(map.nodes());
            nodes.computeIfPresent(Id.of(id), (key, node) -> NODE.with(NODE.with(node, "x", x), "y", y));
            return document.with(Shape.of(Diagram.class).with(map, "nodes", nodes));
        };
    }

    private static Diagram copyOfMap(Document document) {
        return Shape.of(Diagram.class).with(document.diagrams().get(Id.of("map")), "id", Id.of("second"));
    }
}
