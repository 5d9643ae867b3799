package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.ui.session.choice.MotionChoice;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// How the view gets from one place to another.
@ExtendWith(ApplicationExtension.class)
class GlideTest {
    private static final Size WINDOW = new Size(800, 600);
    private static final Camera THERE = new Camera(new Point(400, 300), 2);

    @Test
    void it_is_there_at_once_for_those_who_want_less_motion(FxRobot robot) {
        var glide = new Glide(new Motion(() -> MotionChoice.REDUCED), () -> {});

        robot.interact(() -> glide.go(THERE, WINDOW));

        assertEquals(THERE, glide.shown());
    }

    @Test
    void it_is_still_on_its_way_for_everybody_else(FxRobot robot) {
        var glide = new Glide(new Motion(() -> MotionChoice.FULL), () -> {});

        robot.interact(() -> {
            glide.go(THERE, WINDOW);

            assertEquals(Camera.START, glide.shown());
        });
    }

    /// The other timer has its turn first, and the glide has one after it in the same frame.
    @Test
    void a_jump_while_it_is_on_its_way_is_not_taken_back(FxRobot robot) throws TimeoutException {
        var glide = new Glide(new Motion(() -> MotionChoice.FULL), () -> {});
        var jumping = new AnimationTimer() {
            private volatile boolean isDone;

            @Override
            public void handle(long now) {
                if (glide.shown().equals(Camera.START)) return;
                glide.jump(THERE);
                isDone = true;
                stop();
            }
        };

        robot.interact(() -> {
            jumping.start();
            glide.go(THERE, WINDOW);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> jumping.isDone);
        robot.interact(() -> {});

        assertEquals(THERE, glide.shown());
    }
}
