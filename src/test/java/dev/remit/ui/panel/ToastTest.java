package dev.remit.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Text;
import dev.remit.ui.panel.frame.Toast;
import dev.remit.ui.session.Action;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ToastTest {
    private static final Duration READ = Duration.millis(400);

    private final Session session;
    private Optional<Toast> toast = Optional.empty();
    private final List<String> done = new ArrayList<>();

    ToastTest(@TempDir Path folder) {
        session = new UnseenWindow(folder).session;
    }

    @Start
    void start(Stage stage) {
        toast = Optional.of(new Toast(session, READ));
        stage.setScene(new Scene(new VBox(new Button("Elsewhere"), toast().node()), 800, 200));
        stage.show();
    }

    @Test
    void it_goes_away_by_itself(FxRobot robot) throws TimeoutException {
        tell(robot);

        assertTrue(toast().node().isVisible());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.showing().messages().shown().isEmpty());
    }

    @Test
    void it_stays_while_its_action_has_the_keyboard(FxRobot robot) {
        tell(robot);
        robot.interact(robot.lookup("#toast-action").<Hyperlink>query()::requestFocus);

        robot.sleep(3L * (long) READ.toMillis());

        assertTrue(session.showing().messages().shown().isPresent());
    }

    @Test
    void its_action_is_done_once_and_takes_it_away(FxRobot robot) {
        tell(robot);

        robot.interact(robot.lookup("#toast-action").<Hyperlink>query()::fire);

        assertEquals(List.of("undone"), done);
        assertTrue(session.showing().messages().shown().isEmpty());
    }

    @Test
    void escape_takes_it_away(FxRobot robot) {
        tell(robot);
        robot.interact(robot.lookup("#toast-action").<Hyperlink>query()::requestFocus);

        robot.type(KeyCode.ESCAPE);

        assertTrue(session.showing().messages().shown().isEmpty());
        robot.interact(() -> toast().show(session.showing()));
        assertFalse(toast().node().isVisible());
    }

    private Toast toast() {
        return toast.orElseThrow();
    }

    private void tell(FxRobot robot) {
        robot.interact(() -> {
            session.toast(
                    Text.of("Cart belongs to Platform now."),
                    List.of(Action.of(Text.of("Undo"), () -> done.add("undone"))));
            toast().show(session.showing());
        });
    }
}
