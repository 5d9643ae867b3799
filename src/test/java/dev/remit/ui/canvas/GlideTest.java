package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.ui.session.MotionChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

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
}
