package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElbowroomTest {
    private static final Id TEAM = Id.of("team");
    private static final Id OTHER = Id.of("other");
    private static final Rect SMALL = new Rect(0, 0, 200, 100);

    @Test
    void what_stands_beside_a_team_that_grows_stays_in_its_row() {
        var beside = new Rect(240, 0, 200, 40);

        assertEquals(Map.of(OTHER, new Rect(424, 0, 200, 40)), pushed(new Rect(0, 0, 400, 100), beside));
    }

    @Test
    void what_stands_beneath_a_team_that_grows_stays_in_its_column() {
        var beneath = new Rect(0, 140, 40, 100);

        assertEquals(Map.of(OTHER, new Rect(0, 224, 40, 100)), pushed(new Rect(0, 0, 200, 200), beneath));
    }

    @Test
    void what_stands_across_the_corner_goes_the_shorter_way() {
        var across = new Rect(240, 140, 200, 100);

        assertEquals(Map.of(OTHER, new Rect(240, 184, 200, 100)), pushed(new Rect(0, 0, 400, 160), across));
    }

    @Test
    void what_lay_beneath_the_team_before_stays() {
        var under = new Rect(150, 50, 200, 100);

        assertEquals(Map.of(), pushed(new Rect(0, 0, 400, 160), under));
    }

    private static Map<Id, Rect> pushed(Rect grown, Rect other) {
        var before = Map.of(TEAM, SMALL, OTHER, other);
        return Elbowroom.around(List.of(TEAM), before, Map.of(TEAM, grown, OTHER, other), id -> false);
    }
}
