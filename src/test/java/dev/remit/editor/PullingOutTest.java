package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.geometry.Point;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Interactions of neighbours, which are drawn as shapes between their teams, are pulled out and become lines.
class PullingOutTest {
    private static final Id TOGETHER = Id.of("together");

    @ParameterizedTest
    @EnumSource
    void a_shape_becomes_a_line_that_bends_where_it_is_let_go(InteractionMode mode) {
        var desk = desk(mode);
        Point middle = middle(desk);

        desk.press(middle).drag(0, 200).release();

        assertInstanceOf(Far.class, shape(desk).form());
        assertEquals(List.of(snapped(middle.plus(0, 200), desk)), shape(desk).bends());
        assertEquals("Bend the line of Shop and Pay", desk.step());
    }

    @ParameterizedTest
    @EnumSource
    void it_is_a_shape_again_when_its_last_bend_goes(InteractionMode mode) {
        var desk = desk(mode);
        var drawn = shape(desk).form();
        Point middle = middle(desk);
        desk.press(middle).drag(0, 200).release();

        Point bend = desk.camera().toScreen(shape(desk).bends().getFirst());
        desk.clickTwice(bend);

        assertEquals(drawn, shape(desk).form());
    }

    @ParameterizedTest
    @EnumSource
    void a_small_pull_leaves_it_between_its_teams(InteractionMode mode) {
        var desk = desk(mode);
        var before = desk.state().document();

        desk.press(middle(desk)).drag(6, 0);
        String hint = desk.hint();
        desk.release();

        assertEquals("Pull it out from between the teams, and it becomes a line that bends there.", hint);
        assertSame(before, desk.state().document());
    }

    @ParameterizedTest
    @EnumSource
    void on_a_team_it_does_not_bend(InteractionMode mode) {
        var desk = desk(mode);
        var before = desk.state().document();

        desk.press(middle(desk)).dragTo(desk.box("pay").middle()).release();

        assertSame(before, desk.state().document());
    }

    private static Desk desk(InteractionMode mode) {
        return Desk.of("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "interactions": [{ "id": "together", "teamAId": "shop", "teamBId": "pay", "mode": "%s" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "pay": { "x": 400, "y": 0, "width": 300 }, "shop": { "x": 0, "y": 0, "width": 300 } } }]
            """.formatted(mode));
    }

    private static InteractionShape shape(Desk desk) {
        return (InteractionShape) desk.state().picture().find(TOGETHER).orElseThrow();
    }

    private static Point middle(Desk desk) {
        return desk.box("together").middle();
    }

    private static Point snapped(Point screen, Desk desk) {
        var spot = Snap.spot(desk.camera().toPlane(screen), Habits.USUAL);
        return new Point(spot.x(), spot.y());
    }
}
