package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a whole: all of the screen, mirrored, enlarged.
@ExtendWith(ApplicationExtension.class)
class WindowFrameTest {
    private Optional<OpenWindow> opened = Optional.empty();
    private Optional<Stage> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        shown = Optional.of(stage);
        opened = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(
                        robot,
                        Documents.document("\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }, { \"id\": \"pay\","
                                + " \"name\": \"Payments\" }], \"services\": [{ \"id\": \"cart\", \"name\": \"Cart\" }],"
                                + " \"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\", \"elements\": [\"shop\"] }]"));
    }

    @Test
    void a_key_fills_the_screen_and_gives_it_back_while_escape_stays_with_the_map(FxRobot robot) {
        robot.type(KeyCode.F11);
        assertTrue(stage().isFullScreen());
        robot.type(KeyCode.ESCAPE);
        assertTrue(stage().isFullScreen());
        robot.type(KeyCode.F11);

        assertFalse(stage().isFullScreen());
    }

    @Test
    void what_stands_around_the_map_is_mirrored_for_those_who_read_so_and_the_map_is_not(FxRobot robot) {
        double before = left(robot, "#inspector");

        robot.interact(() -> stage().getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(left(robot, "#inspector") < before);
        assertEquals(
                NodeOrientation.LEFT_TO_RIGHT,
                robot.lookup("#diagram").<Node>query().getEffectiveNodeOrientation());
    }

    @Test
    void the_arrows_move_the_line_between_panes_where_they_point_in_a_mirrored_window_too(FxRobot robot) {
        robot.interact(() -> stage().getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        WaitForAsyncUtils.waitForFxEvents();
        double width = robot.lookup("#inspector").<Region>query().getWidth();
        robot.interact(robot.lookup(".sash-standing .sash-grip").nth(1).<Node>query()::requestFocus);

        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(width + 16, robot.lookup("#inspector").<Region>query().getWidth());
    }

    @Test
    void the_row_that_is_chosen_in_the_palette_is_read_out(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("@");
        WaitForAsyncUtils.waitForFxEvents();
        String first = read(robot);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Payments, Team", "Shop, Team"), List.of(first, read(robot)));
    }

    @Test
    void the_scale_that_was_chosen_is_there_before_the_window_is() {
        Launch.scale(200);

        assertEquals(
                List.of("200%", "200%"),
                List.of(System.getProperty("glass.gtk.uiScale"), System.getProperty("glass.win.uiScale")));
        System.clearProperty("glass.gtk.uiScale");
        System.clearProperty("glass.win.uiScale");
    }

    /// What a screen reader is told to have the keyboard.
    private static String read(FxRobot robot) {
        var field = robot.lookup("#command-palette-field").<Node>query();
        return field.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) instanceof ListCell<?> cell
                ? cell.getAccessibleText()
                : "";
    }

    private static double left(FxRobot robot, String id) {
        var node = robot.lookup(id).<Node>query();
        return node.localToScreen(node.getLayoutBounds()).getMinX();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private Stage stage() {
        return shown.orElseThrow();
    }
}
