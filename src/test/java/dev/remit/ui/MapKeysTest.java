package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.ui.session.choice.ThemeChoice;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Keys of the map that change how it helps, and the map in small.
@ExtendWith(ApplicationExtension.class)
class MapKeysTest {
    private Optional<OpenWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, Documents.document("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [
                  { "id": "card", "name": "Card", "lifecycle": "GA" },
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
                    "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
                "diagrams": [{ "id": "map", "name": "Map", "nodes": {
                  "shop": { "x": 0, "y": 0 }, "pay": { "x": 900, "y": 480 }, "card": { "x": 0, "y": 800 } } }]
                """));
        robot.interact(() -> window().prefer(now -> now.with("theme", ThemeChoice.LIGHT)));
        focusMap(robot);
    }

    @Test
    void ctrl_and_a_quote_turn_the_grid_off_and_on(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.QUOTE);
        boolean without = state().habits().grid();
        press(robot, KeyCode.CONTROL, KeyCode.QUOTE);

        assertFalse(without);
        assertTrue(state().habits().grid());
    }

    @Test
    void with_shift_it_turns_the_guides_off_and_on(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.QUOTE);
        boolean without = state().habits().guides();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.QUOTE);

        assertFalse(without);
        assertTrue(state().habits().guides());
    }

    @Test
    void two_keys_one_after_the_other_align_what_is_selected(FxRobot robot) {
        window().select(robot, "shop", "pay");
        focusMap(robot);

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.write("l");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(box("pay").x(), box("shop").x());
        assertEquals("Align 2 teams left", window().lastChange());
    }

    @Test
    void a_drag_over_the_small_map_takes_the_view_along(FxRobot robot) {
        robot.interact(() -> window().edit(editor -> editor.zoom(4)));
        WaitForAsyncUtils.waitForFxEvents();
        var minimap = robot.lookup(".minimap").<Node>query();
        var corner = minimap.localToScreen(12, 12);

        robot.moveTo(corner.getX(), corner.getY()).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        var first = state().camera();
        robot.moveBy(100, 60).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertNotEquals(first, state().camera());
        assertEquals(first.zoom(), state().camera().zoom());
        assertTrue(state().camera().seen(state().window()).middle().x()
                > first.seen(state().window()).middle().x());
    }

    @Test
    void the_small_map_shows_where_the_worst_was_found(FxRobot robot) {
        robot.interact(() -> window().edit(editor -> editor.zoom(4)));
        WaitForAsyncUtils.waitForFxEvents();
        var worst =
                window().desk().orElseThrow().checked().orElseThrow().marks().tally(Id.of("cart"));

        assertTrue(worst.errors() > 0, worst.toString());
        assertTrue(shows(Palette.of(Theme.LIGHT).colour(Token.ERROR), robot), "no dot in the colour of errors");
    }

    private static boolean shows(Colour colour, FxRobot robot) {
        var minimap = robot.lookup(".minimap").<Node>query();
        var seen = new AtomicBoolean();
        robot.interact(() -> seen.set(holds(minimap.snapshot(null, null), colour)));
        return seen.get();
    }

    private static boolean holds(WritableImage image, Colour colour) {
        int wanted = 0xff << 24 | colour.red() << 16 | colour.green() << 8 | colour.blue();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getPixelReader().getArgb(x, y) == wanted) return true;
            }
        }
        return false;
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void focusMap(FxRobot robot) {
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
    }

    private Rect box(String id) {
        return state().picture().box(Id.of(id)).orElseThrow();
    }

    private State state() {
        return window().desk().orElseThrow().state();
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
