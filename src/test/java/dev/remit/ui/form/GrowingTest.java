package dev.remit.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GrowingTest {
    private static final int ALL = 15;
    private static final long WORK_NANOS = 6_000_000;

    private final VBox box = new VBox();
    private final List<Part> there = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> frames = new ArrayList<>();
    private long frame;
    private final AnimationTimer counting = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame++;
        }
    };
    private final Supplier<Part> blank = Blank::new;
    private final Growing growing = new Growing(box, Collections.nCopies(ALL, blank), there::add);

    @Test
    void its_parts_come_in_the_frames_after_it_is_there(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            growing.start();
            assertEquals(List.of(), there);
            assertTrue(box.getStyleClass().contains("growing"));
        });

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> there.size() == ALL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(growing.isDone());
        assertEquals(List.of(), box.getStyleClass());
    }

    @Test
    void a_part_that_takes_its_time_leaves_the_others_to_later_frames(FxRobot robot) throws TimeoutException {
        var slow = new Growing(box, Collections.nCopies(ALL, blank), this::addSlowly);
        robot.interact(() -> {
            counting.start();
            slow.start();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> there.size() == ALL);

        robot.interact(counting::stop);
        assertEquals(ALL, frames.stream().distinct().count());
    }

    @Test
    void whoever_needs_all_of_it_has_it_at_once(FxRobot robot) {
        robot.interact(() -> {
            growing.start();
            growing.finish();

            assertEquals(ALL, there.size());
            assertEquals(List.of(), box.getStyleClass());
        });
    }

    @Test
    void it_grows_only_once(FxRobot robot) throws TimeoutException {
        robot.interact(growing::start);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> there.size() == ALL);

        robot.interact(growing::start);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(ALL, there.size());
    }

    private void addSlowly(Part part) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WORK_NANOS) Thread.onSpinWait();
        frames.add(frame);
        there.add(part);
    }

    private record Blank() implements Part {
        @Override
        public Region node() {
            return new Region();
        }

        @Override
        public void show(Present present) {}

        @Override
        public void settle() {}

        @Override
        public void restart() {}
    }
}
