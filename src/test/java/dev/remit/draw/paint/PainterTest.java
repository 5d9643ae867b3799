package dev.remit.draw.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.Edge;
import dev.remit.draw.Legend;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.Recording;
import dev.remit.draw.Recording.Drawn;
import dev.remit.draw.Tint;
import dev.remit.draw.Tints;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.edit.Megacorp;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
    private static final double LEAST_TEXT = 9;

    @Test
    void a_chip_is_drawn_to_measure() {
        var picture = Pictures.shop();
        Rect chip = box(picture, "checkout-web");
        Point at = chip.corner();

        var drawn = painted(picture, View.of(chip)).drawn();

        assertEquals(new Rect(at.x(), at.y(), 176, 40), chip);
        assertDrawn(drawn, "rectangle", new Rect(at.x() + 18, at.y() + 8, 17, 17));
        assertDrawn(drawn, "ellipse", Rect.around(at.plus(162, 13), 5));
        assertDrawn(drawn, "rectangle", new Rect(at.x() + 138, at.y() + 8, 12, 10));
        assertDrawn(drawn, "checkout-web", new Rect(at.x() + 42, at.y() + 17, 0, 0));
        assertDrawn(drawn, "You run it", new Rect(at.x() + 42, at.y() + 32, 0, 0));
    }

    @Test
    void dependencies_lie_above_teams_and_beneath_chips_and_names_above_all() {
        var picture = Pictures.shop();

        var drawn = painted(picture, all(picture, 1)).drawn();

        int lastTeam = last(
                drawn,
                each -> picture.teams().stream().anyMatch(team -> each.box().equals(team.box())));
        int firstRoute = first(drawn, each -> isDependency(each, picture));
        int lastRoute = last(drawn, each -> isDependency(each, picture));
        int firstShape = first(drawn, each -> isInteraction(each, picture));
        int lastShape = last(drawn, each -> isInteraction(each, picture));
        int firstChip = first(drawn, each -> isChip(each, picture));
        int lastChip = last(drawn, each -> isChip(each, picture));
        int firstName = first(drawn, each -> each.what().equals("Checkout"));
        assertTrue(lastTeam < firstShape && lastShape < firstRoute, "teams, interactions, dependencies");
        assertTrue(lastRoute < firstChip && lastChip < firstName, "dependencies, chips, names");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.12, 0.17, 0.2, 0.3, 0.44, 0.46, 0.6, 0.7, 0.8, 1, 2})
    void no_text_is_too_small_to_read(double zoom) {
        var picture = Pictures.shop();

        var drawn = painted(picture, all(picture, zoom)).drawn();

        assertEquals(
                List.of(),
                drawn.stream()
                        .filter(each -> each.size() > 0 && each.size() * zoom < LEAST_TEXT - 0.001)
                        .toList());
    }

    @Test
    void from_afar_there_are_teams_and_bundles_only() {
        var picture = Pictures.shop();

        var recording = painted(picture, all(picture, 0.17));

        assertFalse(recording.drawn().stream().anyMatch(each -> isChip(each, picture)));
        assertEquals(picture.bundles().size(), dependencies(recording, picture));
        assertTrue(recording.texts().contains("Risk engine"));
    }

    @Test
    void half_way_there_are_chips_without_text() {
        var picture = Pictures.shop();

        var recording = painted(picture, all(picture, 0.4));

        assertTrue(recording.drawn().stream().anyMatch(each -> isChip(each, picture)));
        assertEquals(picture.edges().size(), dependencies(recording, picture));
        assertFalse(recording.texts().contains("search"));
        assertTrue(recording.texts().contains("Storefront"));
    }

    @Test
    void where_only_names_can_be_read_a_chip_shows_its_name_alone() {
        var picture = Pictures.shop();

        var recording = painted(picture, all(picture, 0.6));

        assertTrue(recording.texts().contains("search"));
        assertFalse(recording.texts().contains("You run it"));
    }

    @Test
    void what_the_view_does_not_show_is_not_drawn() {
        var picture = Pictures.of(Megacorp.of(300, 4, 0), "map", Marks.NONE);
        var view = View.of(new Rect(0, 0, 800, 600));

        var recording = painted(picture, view);

        assertTrue(recording.drawn().size() < 1000, () -> recording.drawn().size() + " primitives");
        assertEquals(
                picture.edges().stream().filter(edge -> hasEndIn(edge, view)).count(),
                dependencies(recording, picture));
    }

    @Test
    void a_selected_service_shows_its_dependencies_even_out_of_view() {
        var picture = Pictures.shop();
        var nowhere = View.of(new Rect(-500, -500, 10, 10));
        var selected = picture.marked(Marks.NONE.selecting(Set.of(Id.of("postgres"))));

        assertEquals(0, dependencies(painted(picture, nowhere), picture));
        assertEquals(2, dependencies(painted(selected, nowhere), picture));
    }

    @Test
    void what_is_dimmed_is_pale_and_has_no_finding_marks() {
        var picture = Pictures.shop();
        var id = Id.of("payments-api");
        var view = View.of(box(picture, "payments-api"));
        var dimmed = picture.marked(picture.marks().dimming(Set.of(id)));

        assertTrue(fills(painted(picture, view)).contains(Token.ERROR.in(Theme.LIGHT)));
        assertFalse(fills(painted(dimmed, view)).contains(Token.SRE.in(Theme.LIGHT)));
        assertTrue(fills(painted(dimmed, view)).contains(Colour.hex("#B4D1D0")));
    }

    @Test
    void a_lens_colours_chips_and_says_the_same_by_a_sign() {
        var picture = Pictures.shop();
        var tint = new Tint(Token.LENS_SCALE_4, "R", Text.of("SRE-run"));
        var tints = new Tints(Map.of(Id.of("payments-api"), tint), Map.of());

        var near = painted(
                picture.marked(picture.marks().tinted(tints, Legend.NONE)), View.of(box(picture, "payments-api")));
        var smaller = painted(picture.marked(picture.marks().tinted(tints, Legend.NONE)), all(picture, 0.6));

        assertTrue(fills(near).contains(Token.LENS_SCALE_4.in(Theme.LIGHT)));
        assertTrue(near.texts().contains("R") && smaller.texts().contains("R"));
        assertFalse(fills(near).contains(Token.STREAM_FILL.in(Theme.LIGHT)));
    }

    @Test
    void what_is_locked_has_a_padlock_and_what_has_a_height_of_its_own_a_pin() {
        var picture = Pictures.of(Documents.document("""
                    "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
                    "diagrams": [{"id": "map", "name": "Map", "nodes": {
                        "a": {"x": 0, "y": 0, "locked": true},
                        "b": {"x": 400, "y": 0, "height": 160},
                        "c": {"x": 800, "y": 0, "height": 160, "collapsed": true}}}]
                    """), "map", Marks.NONE);

        var drawn = painted(picture, all(picture, 1)).drawn();

        assertDrawn(drawn, "rectangle", new Rect(6, 55.5, 10, 7));
        assertDrawn(drawn, "rectangle", new Rect(406.5, 152.5, 9, 2));
        assertEquals(
                1,
                drawn.stream()
                        .filter(each ->
                                each.what().equals("rectangle") && each.box().width() == 9)
                        .count());
    }

    @Test
    void a_team_says_people_load_and_how_many_findings() {
        var texts = painted(Pictures.shop(), all(Pictures.shop(), 1)).texts();

        assertTrue(texts.containsAll(List.of("7 people, load 1.34", "1", "3", "SRE")), texts::toString);
    }

    @Test
    void selection_is_a_ring_at_every_zoom() {
        var picture = Pictures.shop().marked(Marks.NONE.selecting(Set.of(Id.of("checkout"))));
        var recording = new Recording();

        new Overlay(all(picture, 0.5), Palette.of(Theme.LIGHT), Metrics.estimated(), recording).paint(picture);

        assertEquals(1, recording.drawn().size());
        assertEquals(
                box(picture, "checkout").grown(8), recording.drawn().getFirst().box());
    }

    @Test
    void dots_are_left_out_where_they_would_run_together() {
        var near = new Recording();
        var far = new Recording();

        new Grid(View.of(new Rect(0, 0, 32, 32)), Palette.of(Theme.LIGHT), near).paint();
        new Grid(new View(new Rect(0, 0, 32, 32), 0.5), Palette.of(Theme.LIGHT), far).paint();

        assertEquals(List.of(5, 1), List.of(near.drawn().size(), far.drawn().size()));
    }

    private static Recording painted(Picture picture, View view) {
        var recording = new Recording();
        Painter.paint(picture, view, Palette.of(Theme.LIGHT), Metrics.estimated(), recording);
        return recording;
    }

    private static View all(Picture picture, double zoom) {
        return new View(picture.extent().grown(100 / zoom), zoom);
    }

    private static Rect box(Picture picture, String id) {
        return picture.box(Id.of(id)).orElseThrow();
    }

    private static boolean hasEndIn(Edge edge, View view) {
        return view.shows(edge.start().box()) || view.shows(edge.end().box());
    }

    private static boolean isChip(Drawn drawn, Picture picture) {
        return picture.chips().stream().anyMatch(chip -> drawn.box().equals(chip.box()));
    }

    private static boolean isInteraction(Drawn drawn, Picture picture) {
        return picture.interactions().stream().anyMatch(shape -> drawn.box().equals(shape.box()));
    }

    /// An interaction of teams far apart is a line too.
    private static boolean isDependency(Drawn drawn, Picture picture) {
        return drawn.what().equals("route") && !isInteraction(drawn, picture);
    }

    private static long dependencies(Recording recording, Picture picture) {
        return recording.drawn().stream()
                .filter(each -> isDependency(each, picture))
                .count();
    }

    private static List<Colour> fills(Recording recording) {
        return recording.drawn().stream()
                .flatMap(each -> each.ink().fill().stream())
                .toList();
    }

    private static void assertDrawn(List<Drawn> drawn, String what, Rect box) {
        assertTrue(
                drawn.stream()
                        .anyMatch(each -> each.what().equals(what) && each.box().equals(box)),
                () -> what + " at " + box + " is not among " + drawn);
    }

    private static int first(List<Drawn> drawn, Predicate<Drawn> wanted) {
        return drawn.indexOf(drawn.stream().filter(wanted).findFirst().orElseThrow());
    }

    private static int last(List<Drawn> drawn, Predicate<Drawn> wanted) {
        return drawn.lastIndexOf(
                drawn.reversed().stream().filter(wanted).findFirst().orElseThrow());
    }
}
