package dev.remit.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.shape.Id;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackingTest {
    private static final String HEAP = """
            "teams": [
                {"id": "low", "name": "Low"}, {"id": "middle", "name": "Middle"}, {"id": "top", "name": "Top"},
                {"id": "apart", "name": "Apart"}
            ],
            "services": [
                {"id": "s", "name": "Hidden", "owners": [{"teamId": "low", "role": "ACCOUNTABLE"}]}
            ],
            "diagrams": [{"id": "map", "name": "Map", "nodes": {
                "low": {"x": 0, "y": 0, "layer": 1}, "middle": {"x": 80, "y": 24, "layer": 2},
                "top": {"x": 160, "y": 48, "layer": 3}, "apart": {"x": 2000, "y": 0, "layer": 4}
            }}]""";

    private final Picture heap = Pictures.of(Documents.document(HEAP), "map", Marks.NONE);

    @Test
    void a_team_lies_one_floor_above_those_it_covers() {
        assertEquals(new Stacking(Map.of(Id.of("middle"), 1, Id.of("top"), 2), 2), heap.stacking());
    }

    @Test
    void nothing_of_a_team_shines_through_one_that_lies_on_it() {
        var recording = new Recording();

        Painter.paint(heap, View.of(heap.extent()), Palette.of(Theme.LIGHT), Metrics.estimated(), recording);

        var drawn = recording.drawn().stream().map(each -> each.what()).toList();
        var boxes = recording.drawn().stream().map(each -> each.box()).toList();
        int middle = boxes.indexOf(heap.box(Id.of("middle")).orElseThrow());
        assertTrue(drawn.indexOf("Hidden") < middle, drawn::toString);
        assertTrue(drawn.indexOf("Low") < middle, drawn::toString);
        assertTrue(drawn.indexOf("Middle") > middle, drawn::toString);
    }

    @Test
    void teams_that_were_laid_out_all_lie_on_the_ground() {
        assertEquals(
                new Stacking(Map.of(), 0),
                Pictures.of(Megacorp.of(300, 4, 1), "map", Marks.NONE).stacking());
    }
}
