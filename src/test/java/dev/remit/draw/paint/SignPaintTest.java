package dev.remit.draw.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.Recording;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignPaintTest {
    @Test
    void a_name_that_does_not_fit_is_wrapped_and_else_left_out_whole() {
        var picture = Pictures.picture("""
                "teams": [
                    {"id": "a", "name": "Team of two", "topologyType": "ENABLING"},
                    {"id": "b", "name": "Wirtschaftsprüfungsgesellschaftsbetreuung"}
                ]""");

        var texts = painted(picture, new View(picture.extent(), 0.35)).texts();

        assertTrue(texts.containsAll(List.of("Team", "of two")), texts::toString);
        assertEquals(
                List.of(), texts.stream().filter(text -> text.contains("…")).toList());
    }

    @Test
    void the_name_of_an_area_reaches_half_of_it_over_its_end_at_most() {
        var area = new Rect(0, 0, 400, 300);
        var name = Text.of(
                "Value stream: {0}",
                "Settlement and reconciliation platform of the group ".repeat(4).strip());

        var sign = AreaSign.of(name, area, 5000, new View(area, 0.5), Metrics.estimated());

        assertTrue(sign.plate().width() <= 1.5 * area.width(), sign::toString);
        assertTrue(sign.name().startsWith("Settlement") && sign.name().contains("…"), sign::toString);
        assertTrue(sign.at().x() > area.x(), sign::toString);
    }

    @Test
    void where_services_are_named_a_long_name_above_them_is_one_line_and_covers_none() {
        var picture = Pictures.picture("""
                "teams": [{"id": "a", "name": "Home, contents and landlord insurance product development"}],
                "services": [
                    {"id": "s", "name": "Quotes", "owners": [{"teamId": "a", "role": "ACCOUNTABLE", "since": "2026-01-01"}]},
                    {"id": "t", "name": "Policies", "owners": [{"teamId": "a", "role": "ACCOUNTABLE", "since": "2026-01-01"}]}
                ]""");

        var name = painted(picture, new View(picture.extent(), 0.5)).drawn().stream()
                .filter(each -> each.what().startsWith("Home"))
                .toList();

        assertEquals(1, name.size());
        assertTrue(name.getFirst().what().contains("…"), name::toString);
        assertTrue(name.getFirst().box().y() < picture.chips().getFirst().box().y(), name::toString);
    }

    @Test
    void names_of_teams_and_areas_of_a_large_map_all_stand_beside_each_other_when_all_of_it_is_seen() {
        var picture = Pictures.of(Megacorp.of(300, 10, 1), "map", Marks.NONE);
        Rect extent = picture.extent();
        var view = new View(extent, Math.min(930 / extent.width(), 650 / extent.height()));

        var drawn = painted(picture, view).drawn().stream()
                .filter(each -> each.size() > 0)
                .toList();

        assertEquals(
                300 - 12,
                drawn.stream().filter(each -> each.what().startsWith("Team ")).count());
        assertEquals(
                25,
                drawn.stream()
                        .filter(each -> each.what().startsWith("Value stream "))
                        .count());
    }

    @Test
    void where_most_names_of_teams_do_not_fit_only_areas_are_named() {
        var picture = Pictures.of(Megacorp.of(300, 4, 1), "map", Marks.NONE);

        var texts = painted(picture, new View(picture.extent(), 0.08)).texts();

        assertEquals(
                List.of(),
                texts.stream().filter(each -> each.startsWith("Team ")).toList());
        assertTrue(texts.contains("Value stream 7"), texts::toString);
    }

    private static Recording painted(Picture picture, View view) {
        var recording = new Recording();
        Painter.paint(picture, view, Palette.of(Theme.LIGHT), Metrics.estimated(), recording);
        return recording;
    }
}
