package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    private final Asking content = new Asking();
    private int pulses;
    private boolean isReady = true;
    /// After how many times of being shown the bars ask to be shown again.
    private int asking;

    /// Who was shown something, and in which pulse.
    private record Shown(String viewer, int pulse) {}

    private final class Asking extends Region {
        private boolean asks;

        @Override
        protected void layoutChildren() {
            if (asks) pulse.ask();
            asks = false;
        }
    }

    private List<Consumer<Showing>> turns = List.of(busy("map"), busy("inspector"));

    PulseTest(@TempDir Path folder) {
        session = new UnseenWindow(folder).session;
    }

    @Start
    void start(Stage stage) {
        var scene = new Scene(content, 200, 100);
        stage.setScene(scene);
        stage.show();
        pulse.listen(scene, session::showing, showing -> isReady, List.of(busy("bars")), () -> turns);
        scene.addPostLayoutPulseListener(() -> pulses++);
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

    @Test
    void what_is_made_late_has_its_turn_from_then_on(FxRobot robot) throws TimeoutException {
        awaitShown(3);
        robot.interact(() -> {
            shown.clear();
            turns = List.of(turns.get(0), turns.get(1), busy("room"));
            pulse.ask();
        });
        awaitShown(4);

        assertEquals(
                List.of("bars", "map", "inspector", "room"),
                shown.stream().map(Shown::viewer).toList());
    }

    /// As a window does when it is laid out for the first time and the map finds out how large it is.
    @Test
    void what_layout_changes_waits_for_the_next_pulse_too(FxRobot robot) throws TimeoutException {
        awaitShown(3);
        robot.interact(() -> {
            shown.clear();
            content.asks = true;
            content.requestLayout();
            pulse.ask();
        });
        awaitShown(4);

        assertEquals(
                List.of("bars", "bars", "map", "inspector"),
                shown.stream().map(Shown::viewer).toList());
        assertEquals(3, shown.stream().map(Shown::pulse).distinct().count());
    }

    @Test
    void who_asks_at_the_end_of_a_pulse_is_shown_in_the_next(FxRobot robot) throws TimeoutException {
        awaitShown(3);
        robot.interact(() -> {
            shown.clear();
            asking = 2;
            content.asks = true;
            content.requestLayout();
            pulse.ask();
        });
        awaitShown(5);

        assertEquals(3, shown.stream().filter(it -> it.viewer.equals("bars")).count());
    }

    @Test
    void nobody_is_shown_what_is_not_ready(FxRobot robot) throws TimeoutException {
        awaitShown(3);
        robot.interact(() -> {
            shown.clear();
            isReady = false;
            pulse.ask();
        });
        int before = pulses;
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> pulses > before + 3));
        robot.interact(() -> {
            assertEquals(List.of(), shown);
            isReady = true;
        });
        awaitShown(3);

        assertTrue(pulse.isAtRest());
    }

    private Consumer<Showing> busy(String name) {
        return showing -> {
            shown.add(new Shown(name, pulses));
            if (name.equals("bars") && --asking == 0) pulse.ask();
            long start = System.nanoTime();
            while (System.nanoTime() - start < WORK_NANOS) Thread.onSpinWait();
        };
    }

    private void awaitShown(int count) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown.size() >= count));
    }
}
