package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Document;
import dev.remit.ui.session.choice.Hint;
import dev.remit.ui.session.choice.WheelChoice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The first turn of the wheel over the map.
@ExtendWith(ApplicationExtension.class)
class WheelHintTest {
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
    void it_is_told_once_what_the_wheel_does(FxRobot robot) {
        turn(robot);
        turn(robot);

        assertEquals(1, hints().size(), hints().toString());
        assertTrue(window().showing().preferences().hinted().contains(Hint.WHEEL));
    }

    @Test
    void the_other_way_is_one_click_away(FxRobot robot) {
        turn(robot);
        boolean zooms = hints().getFirst().equals("The wheel zooms. Hold Space and drag to move the view.");

        robot.interact(robot.lookup("#toast-action").<Hyperlink>query()::fire);

        assertEquals(
                zooms ? WheelChoice.PAN : WheelChoice.ZOOM,
                window().showing().preferences().wheel());
    }

    @Test
    void whoever_holds_ctrl_knows(FxRobot robot) {
        robot.interact(() -> robot.lookup("#diagram").<Node>query().fireEvent(turnedWithCtrl()));

        assertEquals(List.of(), hints());
    }

    @Test
    void whoever_chose_what_it_does_is_not_told(FxRobot robot) {
        robot.interact(() -> window().prefer(now -> now.with("wheel", WheelChoice.ZOOM)));

        turn(robot);

        assertEquals(List.of(), hints());
    }

    private static void turn(FxRobot robot) {
        robot.moveTo(robot.lookup("#diagram").<Node>query()).scroll(1, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ScrollEvent turnedWithCtrl() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                300,
                400,
                300,
                false,
                true,
                false,
                false,
                true,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private List<String> hints() {
        return window().showing().messages().log().stream()
                .map(message -> message.sentence().toString())
                .filter(sentence -> sentence.startsWith("The wheel"))
                .toList();
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
