package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.edit.Megacorp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FindingsPaneTest {
    private final List<OpenWindow> windows = new ArrayList<>();

    @Start
    void start(Stage stage) {
        windows.add(new OpenWindow(stage));
    }

    @Test
    void the_line_that_the_keys_have_come_to_stays_while_something_is_selected_on_the_map(FxRobot robot)
            throws TimeoutException {
        windows.getFirst().open(robot, Megacorp.of(4, 3, 1));
        var table = robot.lookup("#findings").<TableView<?>>query();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> table.getItems().size() > 1);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DOWN);

        windows.getFirst().select(robot, "team-2");

        assertEquals(1, table.getSelectionModel().getSelectedIndex());
    }
}
