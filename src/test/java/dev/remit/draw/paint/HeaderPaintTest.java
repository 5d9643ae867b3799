package dev.remit.draw.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.Recording;
import dev.remit.draw.Tally;
import dev.remit.draw.View;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderPaintTest {
    private static final Id TEAM = Id.of("oncall");

    @Test
    void a_team_of_sre_says_so_in_a_tag_beside_its_name() {
        assertEquals(List.of("SRE", "Night"), words(Tally.NONE, "Night"));
    }

    @Test
    void where_both_have_no_room_the_name_stands_and_the_edge_tells_of_sre() {
        assertEquals(List.of("Night"), words(new Tally(4, 1, 2), "Night"));
    }

    @Test
    void findings_of_less_weight_give_way_to_a_name() {
        assertEquals(List.of("Night watch", "14"), all(new Tally(14, 33, 25), "Night watch"));
        assertEquals(List.of("Watch", "14", "33"), all(new Tally(14, 33, 25), "Watch"));
        assertEquals(List.of("Eve", "4", "1", "2"), all(new Tally(4, 1, 2), "Eve"));
    }

    /// Without what is said of the team beneath its name.
    private static List<String> all(Tally tally, String name) {
        return texts(tally, name).stream()
                .filter(text -> !text.contains("load"))
                .toList();
    }

    private static List<String> words(Tally tally, String name) {
        return texts(tally, name).stream()
                .filter(text -> text.equals("SRE") || text.equals(name))
                .toList();
    }

    private static List<String> texts(Tally tally, String name) {
        var marks = Marks.NONE.withFindings(Map.of(TEAM, tally));
        return painted(Pictures.of(Documents.document("""
            "teams": [{"id": "oncall", "name": "%s", "specialism": "SRE"}],
            "diagrams": [{"id": "map", "name": "M"}]
            """.formatted(name)), "map", marks))
                .texts();
    }

    private static Recording painted(Picture picture) {
        var recording = new Recording();
        Painter.paint(picture, View.of(picture.extent()), Palette.of(Theme.LIGHT), Metrics.estimated(), recording);
        return recording;
    }
}
