package dev.remit.draw.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Key;
import dev.remit.draw.Legend;
import dev.remit.draw.Legend.Entry;
import dev.remit.draw.Pictures;
import dev.remit.draw.Recording;
import dev.remit.draw.Tint;
import dev.remit.draw.Tints;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlateTest {
    @Test
    void what_the_colours_of_a_copy_mean_stands_beneath_the_picture() {
        var picture = Pictures.shop();
        var legend = new Legend(
                Text.of("Tier of services"), List.of(new Entry(new Tint(Token.LENS_GOOD, "1", Text.of("Tier 1")), 3)));
        var tinted = picture.marked(picture.marks().tinted(Tints.NONE, legend));
        var recording = new Recording();

        new Plate(tinted, Palette.of(Theme.LIGHT), Metrics.estimated()).paint(1, recording);

        var word = recording.drawn().stream()
                .filter(each -> each.what().equals("Tier 1"))
                .findFirst()
                .orElseThrow();
        assertTrue(word.box().y() > picture.extent().bottom());
    }

    @Test
    void who_runs_its_services_is_told_beside_that() {
        var picture = Pictures.shop();
        var recording = new Recording();

        new Plate(picture, Palette.of(Theme.LIGHT), Metrics.estimated()).paint(1, recording);

        var texts = recording.texts();
        int title = texts.indexOf(Key.title().toString());
        assertEquals(List.of("You build it, you run it", "4"), texts.subList(title + 1, title + 3));
    }

    @Test
    void a_legend_stands_at_the_bottom_left() {
        var tint = new Tint(Token.LENS_OWN, "Y", Text.of("You run it"));
        var legend = new Legend(Text.of("Operating model"), List.of(new Legend.Entry(tint, 12)));
        var recording = new Recording();
        var view = View.of(new Rect(0, 0, 2000, 1000));

        new LegendPaint(view, Palette.of(Theme.LIGHT), Metrics.estimated())
                .paint(legend, new Key(List.of()), recording);

        Rect box = recording.drawn().getFirst().box();
        assertEquals(List.of("Operating model", "Y", "You run it", "12"), recording.texts());
        assertEquals(new Point(12, 988), new Point(box.x(), box.bottom()));
        assertEquals(68, box.height());
    }
}
