package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.editor.Camera;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.ui.session.Room;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The row of digits on a French keyboard, in the events JavaFX makes of it under X11: signs, and digits with Shift.
@ExtendWith(ApplicationExtension.class)
class FrenchKeysTest {
    private Optional<OpenWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, Documents.document("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "diagrams": [{ "id": "map", "name": "Map" }]
                """));
        focusMap(robot);
    }

    @Test
    void shift_and_the_first_key_of_the_row_fit_all(FxRobot robot) {
        var fitted = camera();
        robot.interact(() -> window().edit(editor -> editor.zoom(3)));

        press(robot, KeyCode.AMPERSAND, "1", Shift.HELD, Ctrl.UP);

        assertEquals(fitted, camera());
    }

    @Test
    void shift_and_the_second_which_has_no_code_fit_what_is_selected(FxRobot robot) {
        window().select(robot, "shop");
        var before = camera();

        press(robot, KeyCode.UNDEFINED, "2", Shift.HELD, Ctrl.UP);

        assertNotEquals(before, camera());
    }

    @Test
    void ctrl_and_the_second_turn_to_the_raci(FxRobot robot) {
        press(robot, KeyCode.UNDEFINED, "é", Shift.UP, Ctrl.HELD);

        assertEquals(Room.RACI, window().showing().room());
    }

    @Test
    void where_digits_are_keys_of_their_own_they_do_the_same(FxRobot robot) {
        press(robot, KeyCode.DIGIT2, "2", Shift.UP, Ctrl.HELD);

        assertEquals(Room.RACI, window().showing().room());
    }

    @Test
    void away_from_the_map_they_are_text(FxRobot robot) {
        robot.interact(() -> window().edit(editor -> editor.zoom(3)));
        var before = camera();
        robot.interact(robot.lookup("#outline").<Node>query()::requestFocus);

        press(robot, KeyCode.AMPERSAND, "1", Shift.HELD, Ctrl.UP);

        assertEquals(before, camera());
    }

    @Test
    void a_sign_of_the_row_chooses_the_mode_at_its_place(FxRobot robot) {
        window().select(robot, "shop");
        robot.type(KeyCode.I).write("pay").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        robot.write("é");

        var modes = window().document().interactions().stream()
                .map(Interaction::mode)
                .toList();
        assertTrue(modes.contains(Optional.of(InteractionMode.X_AS_A_SERVICE)), modes.toString());
    }

    private enum Shift {
        HELD,
        UP
    }

    private enum Ctrl {
        HELD,
        UP
    }

    private void press(FxRobot robot, KeyCode code, String text, Shift shift, Ctrl ctrl) {
        robot.interact(() -> {
            var target = robot.lookup("#diagram").<Node>query().getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", text, code, shift == Shift.HELD, ctrl == Ctrl.HELD, false, false));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void focusMap(FxRobot robot) {
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
    }

    private Camera camera() {
        return window().desk().orElseThrow().state().camera();
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
