package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    private final Background background = new Background();
    private final List<String> done = new ArrayList<>();
    private final List<Integer> begun = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void work_is_done_beside_the_window_and_its_result_comes_back(FxRobot robot) throws TimeoutException {
        robot.interact(() -> background.run(
                Text.of("Asking"),
                () -> Platform.isFxApplicationThread(),
                beside -> done.add(beside + " " + Platform.isFxApplicationThread()),
                fault -> done.add("failed")));

        await();
        assertEquals(List.of("false true"), done);
    }

    @Test
    void a_fault_comes_back_too(FxRobot robot) throws TimeoutException {
        robot.interact(() -> background.run(
                Text.of("Failing"),
                () -> {
                    throw new IllegalStateException("no such place");
                },
                nothing -> done.add("done"),
                fault -> done.add(fault.getMessage())));

        await();
        assertEquals(List.of("no such place"), done);
    }

    @Test
    void of_the_same_work_only_the_latest_result_counts(FxRobot robot) throws TimeoutException {
        var newer = new CountDownLatch(1);
        robot.interact(() -> {
            background.latest("check", () -> waiting(newer), done::add, fault -> done.add("failed"));
            background.latest("check", () -> "new", result -> finish(result, newer), fault -> done.add("failed"));
        });

        await();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("new"), done);
    }

    @Test
    void work_that_rests_is_done_once_however_often_it_was_asked_for(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            for (int i = 0; i < 5; i++) {
                int number = i;
                background.rested("check", () -> begun.add(number), any -> done.add("" + number), fault -> {});
            }
        });

        await();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("4"), done);
        assertEquals(List.of(4), List.copyOf(begun));
    }

    private static String waiting(CountDownLatch newer) {
        try {
            return newer.await(10, TimeUnit.SECONDS) ? "old" : "never";
        } catch (InterruptedException stopped) {
            return "stopped";
        }
    }

    private void finish(String result, CountDownLatch newer) {
        done.add(result);
        newer.countDown();
    }

    private void await() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !done.isEmpty());
    }
}
