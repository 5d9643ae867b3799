package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Drawing with mouse and keyboard, from an empty document.
@ExtendWith(ApplicationExtension.class)
class DrawingByHandTest {
    private Optional<OpenWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, Document.named("Shop"));
    }

    @Test
    void enter_on_a_tile_puts_one_in_the_middle_of_the_view(FxRobot robot) throws TimeoutException {
        robot.interact(tile(robot, "Enabling")::requestFocus);

        robot.type(KeyCode.ENTER);
        OpenWindow.await(() -> !document().teams().isEmpty());
        robot.type(KeyCode.ESCAPE);

        assertEquals("New team", document().teams().get(Id.of("new-team")).name());
    }

    @Test
    void a_double_click_asks_for_a_name_and_a_type(FxRobot robot) throws TimeoutException {
        robot.doubleClickOn(onMap(robot, 0.5, 0.5), MouseButton.PRIMARY);
        OpenWindow.await(() -> robot.lookup("#prompt-field").tryQuery().isPresent());

        robot.write("Checkout").type(KeyCode.ENTER);

        OpenWindow.await(() -> document().teams().contains(Id.of("checkout")));
    }

    @Test
    void several_lines_that_are_pasted_become_several_teams(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("Alpha\nBeta : platform\nGamma : service");
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#diagram").<Node>query().requestFocus();
        });
        robot.type(KeyCode.N);
        OpenWindow.await(() -> robot.lookup("#prompt-field").tryQuery().isPresent());

        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        OpenWindow.await(() -> document().teams().size() == 2);
        assertEquals("Add 3 elements", window().lastChange());
    }

    @Test
    void shift_and_enter_begin_a_new_line_of_a_note(FxRobot robot) throws TimeoutException {
        robot.interact(tile(robot, "Note")::requestFocus);
        robot.type(KeyCode.ENTER);
        OpenWindow.await(() -> robot.lookup("#prompt-text").tryQuery().isPresent());

        robot.write("one").press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("two").type(KeyCode.ENTER);
        OpenWindow.await(() -> robot.lookup("#prompt-text").tryQuery().isEmpty());

        assertEquals(
                "one\ntwo",
                document().diagrams().get(Id.of("map")).notes().getFirst().text());
    }

    private static Node tile(FxRobot robot, String label) {
        return robot.lookup(".palette-tile").lookup(label).query();
    }

    private static Point2D onMap(FxRobot robot, double across, double down) {
        Node map = robot.lookup("#diagram").query();
        Bounds place = map.localToScreen(map.getBoundsInLocal());
        return new Point2D(place.getMinX() + across * place.getWidth(), place.getMinY() + down * place.getHeight());
    }

    private Document document() {
        return window().document();
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
