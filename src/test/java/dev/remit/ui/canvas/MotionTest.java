package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.Recording;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Camera;
import dev.remit.editor.History;
import dev.remit.editor.Selection;
import dev.remit.editor.Size;
import dev.remit.model.Document;
import dev.remit.text.Text;
import dev.remit.ui.session.choice.MotionChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What moves on the map by itself, and what does where less motion is wanted.
@ExtendWith(ApplicationExtension.class)
class MotionTest {
    private static final Size WINDOW = new Size(1000, 600);
    private static final Camera THERE = new Camera(new Point(-400, -200), 2);
    private static final Motion FULL = new Motion(() -> MotionChoice.FULL);
    private static final Motion REDUCED = new Motion(() -> MotionChoice.REDUCED);

    @Test
    void the_view_glides_to_where_a_command_looks(FxRobot robot) throws TimeoutException {
        var seen = new ArrayList<Camera>();
        var glides = new Glide[1];
        var glide = new Glide(FULL, () -> seen.add(glides[0].shown()));
        glides[0] = glide;

        robot.interact(() -> glide.go(THERE, WINDOW));

        await(() -> glide.shown().equals(THERE));
        assertTrue(seen.stream().anyMatch(camera -> camera.zoom() > 1 && camera.zoom() < 2), seen.toString());
    }

    @Test
    void with_less_motion_the_view_is_there_at_once(FxRobot robot) {
        var glide = new Glide(REDUCED, () -> {});

        robot.interact(() -> glide.go(THERE, WINDOW));

        assertEquals(THERE, glide.shown());
    }

    @Test
    void what_a_command_moves_travels_and_arrives(FxRobot robot) throws TimeoutException {
        var travel = new Travel(FULL, () -> {});

        robot.interact(() -> travel.go(at(0), at(400)));
        var onItsWay = travel.shown();

        assertNotEquals(Optional.empty(), onItsWay);
        await(() -> travel.shown().isEmpty());
    }

    @Test
    void with_less_motion_nothing_travels(FxRobot robot) {
        var travel = new Travel(REDUCED, () -> {});

        robot.interact(() -> travel.go(at(0), at(400)));

        assertEquals(Optional.empty(), travel.shown());
    }

    @Test
    void what_an_undo_changed_is_ringed_and_the_ring_fades(FxRobot robot) throws TimeoutException {
        var flash = new Flash(FULL, () -> {});
        long start = flash(flash, robot);

        assertEquals(1, rings(flash, robot).size());
        await(() -> rings(flash, robot).stream().anyMatch(strength -> strength < 1));
        await(() -> rings(flash, robot).isEmpty());
        assertTrue(System.nanoTime() - start >= 600_000_000);
    }

    @Test
    void with_less_motion_the_ring_stands_and_goes(FxRobot robot) throws TimeoutException {
        var strengths = new ArrayList<Double>();
        var flash = new Flash(REDUCED, () -> {});
        flash(flash, robot);

        await(() -> {
            var now = rings(flash, robot);
            strengths.addAll(now);
            return now.isEmpty();
        });

        assertEquals(List.of(1.0), strengths.stream().distinct().toList());
    }

    /// One of the two teams was named otherwise, and that is undone.
    private static long flash(Flash flash, FxRobot robot) {
        var history = History.of(document("Shop"));
        var changed = history.with(Text.of("Rename"), document("Store"), Selection.NONE);
        long start = System.nanoTime();
        robot.interact(() -> {
            flash.show(changed);
            flash.show(changed.undone(Selection.NONE));
        });
        return start;
    }

    /// How strong each ring is that is painted now.
    private static List<Double> rings(Flash flash, FxRobot robot) {
        var recording = new Recording();
        robot.interact(() -> flash.paint(
                Pictures.of(document("Shop"), "map", Marks.NONE), Camera.START, Palette.of(Theme.LIGHT), recording));
        return recording.drawn().stream()
                .map(each -> each.ink().outline().orElseThrow().colour().alpha())
                .toList();
    }

    private static Document document(String name) {
        return Documents.document("""
            "teams": [{ "id": "shop", "name": "%s" }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """.formatted(name));
    }

    private static Picture at(int x) {
        return Pictures.of(Documents.document("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": { "shop": { "x": %d, "y": 0 } } }]
            """.formatted(x)), "map", Marks.NONE);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
