package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Recording;
import dev.remit.draw.Recording.Drawn;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidesShownTest {
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    private final Desk desk = Desk.of("""
        "teams": [
          { "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" }],
        "diagrams": [{ "id": "map", "name": "Map", "nodes": {
          "a": { "x": 0, "y": 0 }, "b": { "x": 240, "y": 0 }, "c": { "x": 600, "y": 303 } } }]
        """);

    @Test
    void guides_are_magenta_and_a_pixel_wide_at_every_zoom() {
        desk.editor.zoom(0.5);

        desk.press("c").drag(-61, -152);

        var lines = drawn().stream().filter(each -> each.what().equals("line")).toList();
        assertTrue(lines.size() > 2);
        for (Drawn line : lines) assertEquals(Ink.outline(Pen.solid(PALETTE.colour(Token.GUIDE), 1)), line.ink());
    }

    @Test
    void equal_gaps_say_how_wide_they_are_above_all_lines() {
        desk.press("c").drag(-121, -302);

        var drawn = drawn();
        var names = drawn.stream().map(Drawn::what).toList();
        assertEquals(List.of("40", "40"), names.stream().filter("40"::equals).toList());
        assertTrue(lastLevelLine(drawn) < names.indexOf("40"));
    }

    @Test
    void nothing_is_shown_where_nothing_stands_in_line() {
        desk.press("c").drag(20, 20);

        assertEquals(List.of(), drawn());
    }

    private static int lastLevelLine(List<Drawn> drawn) {
        int last = -1;
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).what().equals("line") && drawn.get(i).box().width() > 100) last = i;
        }
        return last;
    }

    private List<Drawn> drawn() {
        var recording = new Recording();
        var easel = new Easel(recording, PALETTE, Metrics.estimated(), desk.camera(), desk.state());
        desk.state().gesture().paint(easel);
        return recording.drawn();
    }
}
