package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static final Text LABEL = Text.of("Make Pay the owner of Cart API");
    private static final Edit PAY_OWNS_CART = Ownerships.add(Ref.to("cart"), Ref.to("pay"));

    private final Desk desk = Desk.withTwoTeams();
    private final Editor editor = desk.editor;

    @Test
    void undo_gives_back_the_same_document_and_redo_the_other() {
        var before = editor.state().document();
        editor.run(LABEL, PAY_OWNS_CART);
        var after = editor.state().document();

        editor.undo();
        var undone = editor.state().document();
        editor.redo();

        assertSame(before, undone);
        assertSame(after, editor.state().document());
    }

    @Test
    void undo_and_redo_are_named_by_the_change() {
        editor.run(LABEL, PAY_OWNS_CART);
        var undoable = editor.state().history().undoable();
        editor.undo();

        assertEquals(Optional.of(LABEL), undoable);
        assertEquals(Optional.empty(), editor.state().history().undoable());
        assertEquals(Optional.of(LABEL), editor.state().history().redoable());
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        var before = editor.state();

        editor.run(LABEL, document -> document);

        assertSame(before, editor.state());
    }

    @Test
    void a_new_change_forgets_what_was_undone() {
        editor.run(LABEL, PAY_OWNS_CART);
        editor.undo();
        editor.run(Text.of("Other"), Ownerships.add(Ref.to("search"), Ref.to("pay")));

        assertEquals(Optional.empty(), editor.state().history().redoable());
    }

    @Test
    void the_selection_rides_along() {
        desk.click("cart");
        editor.run(LABEL, PAY_OWNS_CART);
        desk.click("card");

        editor.undo();
        var undone = desk.selected();
        editor.redo();

        assertEquals(List.of("cart"), undone);
        assertEquals(List.of("card"), desk.selected());
    }

    @Test
    void history_remembers_500_steps() {
        var history = History.of(editor.state().document());
        for (int i = 0; i < 600; i++) {
            var other = editor.state().document().without(Id.of(i % 2 == 0 ? "cart" : "card"));
            history = history.with(LABEL, other, Selection.NONE);
        }

        assertEquals(500, history.past().size());
    }

    @Test
    void a_change_draws_the_picture_anew_and_selecting_does_not() {
        var picture = editor.state().picture();
        desk.click("cart");
        var selected = editor.state().picture();
        editor.run(LABEL, document -> document.without(Id.of("card")));

        assertSame(picture, selected);
        assertEquals(Optional.empty(), editor.state().picture().box(Id.of("card")));
    }

    @Test
    void what_is_out_of_sight_is_brought_into_the_middle() {
        editor.look(new Camera(new Point(-9000, -9000), 1));

        editor.reveal(List.of(Id.of("card")));

        assertEquals(List.of("card"), desk.selected());
        assertEquals(Desk.WINDOW.middle(), desk.box("card").middle());
    }

    @Test
    void what_is_in_sight_is_revealed_without_moving() {
        var before = desk.camera();

        editor.reveal(List.of(Id.of("card")));

        assertEquals(before, desk.camera());
    }

    @Test
    void fitting_shows_everything_with_a_margin() {
        editor.look(new Camera(new Point(-9000, 0), 4));

        editor.fitAll();

        Rect seen = desk.camera().toScreen(editor.state().picture().extent());
        assertTrue(new Rect(24, 24, 952, 552).grown(0.001).contains(seen), seen.toString());
    }

    @Test
    void a_view_that_shows_everything_still_does_after_the_window_was_resized() {
        editor.resize(new Size(500, 300));

        assertEquals(Camera.fitting(editor.state().picture().extent(), new Size(500, 300)), desk.camera());
    }

    @Test
    void any_other_view_keeps_its_middle() {
        editor.look(new Camera(Point.ORIGIN, 2));
        var middle = desk.camera().toPlane(Desk.WINDOW.middle());

        editor.resize(new Size(500, 300));

        assertEquals(middle, desk.camera().toPlane(new Size(500, 300).middle()));
    }
}
