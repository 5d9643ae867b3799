package dev.remit.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A hand at the fields of the inspector.
final class Hand {
    private Hand() {}

    static void turn(FxRobot robot, String page) {
        fire(robot, "#page-" + page);
        awaitForm(robot);
    }

    /// Waits until the form that is shown is all there.
    static void awaitForm(FxRobot robot) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(
                            5000, () -> robot.lookup(".growing").tryQuery().isEmpty()));
        } catch (TimeoutException late) {
            throw new AssertionError("The form is still not all there", late);
        }
    }

    static void fire(FxRobot robot, String button) {
        robot.interact(robot.lookup(button).<ButtonBase>query()::fire);
    }

    static Node control(FxRobot robot, String name) {
        return robot.lookup(name.startsWith("#") ? name : "#field-" + name).query();
    }

    static TextField field(FxRobot robot, String name) {
        return (TextField) control(robot, name);
    }

    static void type(FxRobot robot, String name, String words) {
        var field = field(robot, name);
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(words);
    }
}
