package dev.remit.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Text;
import dev.remit.ui.panel.frame.WaitingPage;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.Wait.Hold;
import dev.remit.ui.session.Waits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
class WaitingPageTest {
    private static final Duration NOTICED = Duration.millis(100);
    private static final Duration LONG = Duration.millis(900);

    private final Session session;
    private Optional<WaitingPage> page = Optional.empty();

    WaitingPageTest(@TempDir Path folder) {
        session = new UnseenWindow(folder).session;
    }

    @Start
    void start(Stage stage) {
        page = Optional.of(new WaitingPage(NOTICED, LONG));
        stage.setScene(new Scene(page().node(), 600, 400));
        stage.show();
    }

    @Test
    void nothing_is_seen_at_first_then_that_it_takes_a_while_then_a_way_out(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            new Waits(session, new Never()).on(Text.of("Opening shop"), Hold.MAP, steps -> "", done -> {});
            page().show(session.showing());
        });
        boolean atOnce = page().node().isVisible();

        await(() -> page().node().isVisible());
        boolean isWayOut = cancel(robot).getParent().isVisible();
        await(() -> cancel(robot).getParent().isVisible());
        robot.interact(cancel(robot)::fire);
        robot.interact(() -> page().show(session.showing()));

        assertFalse(atOnce);
        assertFalse(isWayOut);
        assertEquals(Optional.empty(), session.showing().pending());
        assertFalse(page().node().isVisible());
    }

    @Test
    void what_is_quick_is_never_seen(FxRobot robot) {
        robot.interact(() -> {
            new Waits(session, new Never()).on(Text.of("Opening shop"), Hold.MAP, steps -> "", done -> {});
            page().show(session.showing());
            session.showing().pending().orElseThrow().stop().run();
            page().show(session.showing());
        });

        robot.sleep((long) (2 * NOTICED.toMillis()));

        assertFalse(page().node().isVisible());
        assertTrue(session.showing().pending().isEmpty());
    }

    private WaitingPage page() {
        return page.orElseThrow();
    }

    private static Button cancel(FxRobot robot) {
        return robot.lookup("#waiting-cancel").query();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
