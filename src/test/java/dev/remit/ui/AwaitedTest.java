package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.ui.session.Room;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What of the window is made when.
@ExtendWith(ApplicationExtension.class)
class AwaitedTest {
    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        opened = Optional.of(new OpenWindow(stage));
    }

    @Test
    void only_what_is_seen_is_in_a_window_that_was_just_shown(FxRobot robot) {
        var layers = robot.lookup("#start").<Node>query().getParent().getParent();

        assertEquals(1, ((StackPane) layers).getChildren().size());
    }

    @Test
    void a_room_comes_when_somebody_goes_there_and_has_the_keyboard(FxRobot robot) throws TimeoutException {
        window().open(robot, Documents.document("\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }]"));
        assertTrue(robot.lookup("#raci-room").tryQuery().isEmpty());

        robot.interact(() -> window().show(now -> now.in(Room.RACI)));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup("#raci-room").query().isVisible());
        assertEquals(
                Optional.of("raci-room"),
                parents(robot.lookup("#raci-room").query().getScene().getFocusOwner()).stream()
                        .map(Node::getId)
                        .filter("raci-room"::equals)
                        .findFirst());
    }

    private static List<Node> parents(Node of) {
        return Stream.<Node>iterate(of, Objects::nonNull, Node::getParent).toList();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }
}
