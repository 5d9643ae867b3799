package dev.remit.draw.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Recording;
import dev.remit.draw.Recording.Drawn;
import dev.remit.draw.chart.Steps.Step;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final double WIDTH = 300;
    private static final Text WORDS = Text.of("words");
    private static final Scale.Tick NEAR = new Scale.Tick(0.8, "0.8");
    private static final Scale.Tick LIMIT = new Scale.Tick(1, "Limit 1");

    @Test
    void parts_lie_side_by_side_to_scale_and_the_limit_stands_where_it_is() {
        var drawn = drawn(bar(0.5, 0.25));

        assertEquals(List.of(new Rect(0, 18, 98, 22)), filled(drawn, Token.LOAD_DOMAINS));
        assertEquals(List.of(new Rect(100, 18, 48, 22)), filled(drawn, Token.LOAD_INTERACTIONS));
        assertEquals(List.of(new Rect(199, 14, 2, 35)), filled(drawn, Token.FG));
    }

    @Test
    void what_is_far_over_the_limit_still_fits() {
        var drawn = drawn(bar(9, 1));

        var parts = filled(drawn, Token.LOAD_INTERACTIONS);
        assertTrue(parts.getFirst().right() < WIDTH, parts::toString);
    }

    @Test
    void bands_differ_in_thickness_and_not_in_colour_alone() {
        var drawn = drawn(bar(0.5, 0.25));

        assertEquals(1, filled(drawn, Token.SUCCESS).getFirst().height());
        assertEquals(3, filled(drawn, Token.WARNING).getFirst().height());
        assertEquals(5, filled(drawn, Token.ERROR).getFirst().height());
    }

    @Test
    void a_part_of_nothing_is_not_drawn() {
        assertEquals(List.of(), filled(drawn(bar(0.5, 0)), Token.LOAD_INTERACTIONS));
    }

    @Test
    void words_that_the_limit_would_run_through_begin_behind_it() {
        var bars = bars(List.of(new Bars.Line("Shop", List.of(0.97), "0.97")));

        var words = texted(bars, "0.97");
        var limit = filled(drawn(bars), Token.FG).getFirst();
        assertTrue(words > limit.right(), () -> words + " " + limit);
    }

    @Test
    void words_that_the_limit_leaves_alone_follow_their_bar() {
        var bars = bars(List.of(new Bars.Line("Shop", List.of(0.5), "0.5")));

        assertTrue(
                texted(bars, "0.5") < filled(drawn(bars), Token.FG).getFirst().x());
    }

    private static Bars bars(List<Bars.Line> lines) {
        var series = List.of(new Bars.Series("Load", Token.LOAD_DOMAINS));
        return Bars.of(WORDS, Bars.Stack.STACKED, series, lines).limited(LIMIT);
    }

    private static double texted(Chart chart, String words) {
        return drawn(chart).stream()
                .filter(each -> each.what().equals(words))
                .findFirst()
                .orElseThrow()
                .box()
                .x();
    }

    @Test
    void waiting_and_work_are_to_scale_in_the_lanes_of_their_teams() {
        var way = way(step("Shop", 0, 10, false), step("QA", 40, 10, true));
        var drawn = drawn(way);

        assertEquals(List.of(new Rect(0, 16, 49, 16), new Rect(250, 54, 49, 16)), filled(drawn, Token.LOAD_SERVICES));
        var wait = drawn.stream()
                .filter(each ->
                        each.what().equals("rectangle") && each.ink().outline().isPresent())
                .map(Drawn::box)
                .toList();
        assertEquals(List.of(new Rect(51, 58, 199, 8)), wait);
    }

    @Test
    void each_hand_over_has_its_number_and_each_lane_its_team() {
        var way = way(step("Shop", 0, 10, false), step("QA", 40, 10, true), step("Shop", 5, 10, true));

        assertEquals(List.of("Shop", "QA", "1", "2", "0 h", "75 h"), texts(way));
    }

    @Test
    void steps_of_unknown_time_are_equally_wide_and_say_so() {
        var unknown = new Step("Release", "QA", Optional.empty(), Optional.empty(), true);
        var way = way(step("Shop", 0, 10, false), unknown);

        assertFalse(way.isToScale());
        assertEquals(List.of("Shop", "QA", "1", "Not to scale: some times are not known."), texts(way));
        var work = filled(drawn(way), Token.LOAD_SERVICES);
        assertEquals(work.get(0).width(), work.get(1).width());
    }

    @Test
    void a_way_that_takes_no_time_is_not_to_scale_either() {
        var drawn = drawn(way(step("Shop", 0, 0, false)));

        assertTrue(drawn.stream().allMatch(each -> Double.isFinite(each.box().x())));
    }

    @Test
    void a_counted_value_lies_within_its_range() {
        var low = new Scale.Tick(0.05, "5%");
        var high = new Scale.Tick(0.25, "25%");
        var range = new Range(WORDS, low, 0.125, high, new Scale.Tick(0.15, "Limit 15%"));

        var lines = drawn(range).stream()
                .filter(each -> each.what().equals("line"))
                .map(Drawn::box)
                .toList();
        var dot = drawn(range).stream()
                .filter(each -> each.what().equals("ellipse"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().x() < dot.box().x()
                && dot.box().right() < lines.getFirst().right());
        assertEquals(List.of("Limit 15%", "0", "25%"), texts(range));
    }

    private static Bar bar(double one, double other) {
        var parts = List.of(new Bar.Part(Token.LOAD_DOMAINS, one), new Bar.Part(Token.LOAD_INTERACTIONS, other));
        return new Bar(WORDS, parts, NEAR, LIMIT);
    }

    @Test
    void the_longest_name_of_a_heat_map_is_not_cut() {
        for (int length = 1; length < 20; length++) {
            String name = "Wide".repeat(5).substring(0, length);
            var spots = List.of(new HeatMap.Spot(1, ""));
            var map = new HeatMap(WORDS, List.of(""), List.of(new HeatMap.Line(name, spots)), 1);

            assertTrue(texts(map).contains(name), name);
        }
    }

    private static Steps way(Step... steps) {
        return new Steps(WORDS, List.of(steps));
    }

    private static Step step(String team, double waiting, double work, boolean handedOn) {
        return new Step("Release", team, Optional.of(waiting), Optional.of(work), handedOn);
    }

    private static List<Drawn> drawn(Chart chart) {
        var surface = new Recording();
        chart.paint(WIDTH, Palette.of(Theme.LIGHT), Metrics.estimated(), surface);
        return surface.drawn();
    }

    private static List<String> texts(Chart chart) {
        return drawn(chart).stream()
                .filter(each -> each.size() > 0)
                .map(Drawn::what)
                .toList();
    }

    private static List<Rect> filled(List<Drawn> drawn, Token token) {
        Colour colour = token.in(Theme.LIGHT);
        return drawn.stream()
                .filter(each -> each.size() == 0 && each.ink().fill().equals(Optional.of(colour)))
                .map(Drawn::box)
                .toList();
    }
}
