package dev.remit.ui.canvas;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkingTest {
    private final Session session;

    WalkingTest(@TempDir Path folder) {
        var window = new UnseenWindow(folder);
        session = window.session;
        window.filing.open("Shop", () -> Outcome.done(document("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "pay": { "x": 0, "y": 0 }, "shop": { "x": 400, "y": 0 } } }]
            """)));
    }

    @Test
    void tab_leaves_the_map_past_the_last_element() {
        assertTrue(press(KeyCode.TAB, false));
        assertTrue(press(KeyCode.TAB, false));

        assertFalse(press(KeyCode.TAB, false));
        assertEquals(List.of(Id.of("shop")), selected());
    }

    @Test
    void arrows_walk_where_the_map_is_read_out() {
        press(KeyCode.DOWN, true);
        press(KeyCode.DOWN, true);
        press(KeyCode.UP, true);

        assertEquals(List.of(Id.of("pay")), selected());
    }

    @Test
    void arrows_push_what_is_selected_where_it_is_seen() {
        press(KeyCode.TAB, false);

        press(KeyCode.RIGHT, false);

        assertEquals(List.of(Id.of("pay")), selected());
        var document = session.showing().desk().orElseThrow().document();
        var nodes = document.diagrams().get(Id.of("map")).nodes();
        assertEquals(8, Objects.requireNonNull(nodes.get(Id.of("pay"))).x());
    }

    /// Whether the map keeps the key for itself.
    private boolean press(KeyCode code, boolean isHeard) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        new Walking(session, Set::of, () -> isHeard).walk(event);
        return event.isConsumed();
    }

    private List<Id> selected() {
        return session.showing().desk().orElseThrow().state().selection().ids();
    }
}
