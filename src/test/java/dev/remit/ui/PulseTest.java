package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.UnseenWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PulseTest {
    private static final long WORK_NANOS = 20_000_000;

    private final Session session;
    private final Pulse pulse = new Pulse();
    private final List<Shown> shown = new ArrayList<>();
    private int pulses;

    /// Who was shown something, and in which pulse.
    private record Shown(String viewer, int pulse) {}

    PulseTest(@TempDir Path folder) {
        session = new UnseenWindow(folder).session;
    }

    @Start
    void start(Stage stage) {
        var scene = new Scene(new Region(), 200, 100);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(() -> pulses++);
        pulse.listen(scene, session::showing, List.of(busy("bars")), List.of(busy("map"), busy("inspector")));
    }

    @Test
    void what_takes_its_time_leaves_the_rest_to_the_next_pulses(FxRobot robot) throws TimeoutException {
        awaitShown(3);
        robot.interact(() -> {
            shown.clear();
            pulse.ask();
        });
        awaitShown(3);

        assertEquals(
                List.of("bars", "map", "inspector"),
                shown.stream().map(Shown::viewer).toList());
        assertEquals(3, shown.stream().map(Shown::pulse).distinct().count());
    }

    private Consumer<Showing> busy(String name) {
        return showing -> {
            shown.add(new Shown(name, pulses));
            long start = System.nanoTime();
            while (System.nanoTime() - start < WORK_NANOS) Thread.onSpinWait();
        };
    }

    private void awaitShown(int count) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown.size() >= count));
    }
}
