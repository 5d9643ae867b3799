package dev.remit.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
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

    private final VBox box = new VBox();
    private final List<Part> there = Collections.synchronizedList(new ArrayList<>());
    private final Supplier<Part> blank = Blank::new;
    private final Growing growing = new Growing(box, Collections.nCopies(ALL, blank), there::add);

    @Test
    void what_is_seen_first_is_there_at_once_and_the_rest_follows(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            growing.start();
            assertEquals(Growing.AT_ONCE, there.size());
            assertTrue(box.getStyleClass().contains("growing"));
        });

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> there.size() == ALL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), box.getStyleClass());
    }

    @Test
    void it_grows_only_once(FxRobot robot) throws TimeoutException {
        robot.interact(growing::start);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> there.size() == ALL);

        robot.interact(growing::start);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(ALL, there.size());
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
