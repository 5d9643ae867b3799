package dev.remit.draw.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.Recording;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlayTest {
    @Test
    void a_line_that_is_selected_is_marked_along_itself_and_not_around() {
        var picture = Pictures.of(Documents.document("""
            "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "interactions": [{"id": "i", "teamAId": "a", "teamBId": "b", "mode": "COLLABORATION"}],
            "diagrams": [{"id": "map", "name": "M", "nodes": {"a": {"x": 0, "y": 0}, "b": {"x": 900, "y": 700}}}]
            """), "map", Marks.NONE);

        assertEquals(List.of("line"), marked(picture, "i"));
    }

    @Test
    void a_shape_that_is_selected_is_marked_along_its_outline() {
        assertEquals(List.of("polygon"), marked(Pictures.shop(), "checkout-storefront"));
    }

    @Test
    void an_area_that_is_selected_from_afar_is_marked_together_with_the_name_above_it() {
        var picture = Pictures.of(Documents.document("""
            "valueStreams": [{"id": "v", "name": "Orders"}],
            "teams": [{"id": "a", "name": "A", "valueStreamId": "v"}],
            "diagrams": [{"id": "map", "name": "M"}]
            """), "map", Marks.NONE);
        Rect area = picture.box(Id.of("v")).orElseThrow();

        assertEquals(area.grown(4), ring(picture, "v", 1));
        assertEquals(area.y() + 28 - 0.96 * 110 - 40, ring(picture, "v", 0.1).y(), 0.01);
    }

    private static Rect ring(Picture picture, String id, double zoom) {
        var recording = new Recording();
        var selected = picture.marked(Marks.NONE.selecting(Set.of(Id.of(id))));
        new Overlay(new View(picture.extent(), zoom), Palette.of(Theme.LIGHT), Metrics.estimated(), recording)
                .paint(selected);
        return recording.drawn().getFirst().box();
    }

    private static List<String> marked(Picture picture, String id) {
        var recording = new Recording();
        var selected = picture.marked(Marks.NONE.selecting(Set.of(Id.of(id))));
        new Overlay(View.of(picture.extent()), Palette.of(Theme.LIGHT), Metrics.estimated(), recording).paint(selected);
        return recording.drawn().stream().map(Recording.Drawn::what).toList();
    }
}
