package dev.remit.format;

import dev.remit.draw.Pictures;
import dev.remit.draw.chart.Bars;
import dev.remit.draw.chart.HeatMap;
import dev.remit.draw.chart.Scale;
import dev.remit.draw.surface.Token;
import dev.remit.report.Anchor;
import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.ChartBlock;
import dev.remit.report.Column;
import dev.remit.report.Definitions;
import dev.remit.report.Definitions.Definition;
import dev.remit.report.Gauge;
import dev.remit.report.Heading;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.MapBlock;
import dev.remit.report.PageBreak;
import dev.remit.report.Points;
import dev.remit.report.Points.Point;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Every block a report can be made of, as tests of the formats want them.
public final class SampleBlocks {
    private static final Anchor CLAIMS = new Anchor("team-claims");

    private SampleBlocks() {}

    /// All of them, on four pages.
    public static List<Block> all() {
        var blocks =
                new ArrayList<Block>(List.of(figures(), new Beside(List.of(risks(), decision()), List.of(scores()))));
        blocks.addAll(List.of(new PageBreak(), new Heading(2, "Map", "Teams and what they run."), map()));
        blocks.addAll(List.of(new PageBreak(), new Heading(2, "Load", "Nobody is over."), load(12), hours()));
        blocks.addAll(List.of(new PageBreak(), new Heading(2, "Words", ""), definitions()));
        return blocks;
    }

    public static KeyFigures figures() {
        return new KeyFigures(List.of(
                KeyFigure.of("Services run by their builders", "3")
                        .beside("from 0")
                        .beneath("of 15, tier 1 first"),
                KeyFigure.of("Hand-offs per change", "0")
                        .beside("from 5")
                        .beneath("limit 2")
                        .toned(Tone.GOOD),
                KeyFigure.of("Incidents per shift", "2.00")
                        .beside("from 2.86")
                        .beneath("limit 2")
                        .toned(Tone.WARNING),
                KeyFigure.of("Accountabilities that move", "39").beside("of 450"),
                KeyFigure.of("Rule errors", "15")
                        .beside("from 28")
                        .beneath("13 closed")
                        .toned(Tone.ERROR)));
    }

    private static Points risks() {
        return new Points(
                Points.Order.NUMBERED,
                List.of(
                        Point.of("Claims carries more than one team can hold")
                                .saying("Load 1.10 after the change, limit 1.00.")
                                .concerning(new Words("Claims").to(CLAIMS)),
                        Point.of("Nine services stay handed over").concerning(new Words("Nowhere").to(new Anchor("x"))),
                        Point.of("Two services have no owner").toned(Tone.ERROR)));
    }

    private static Callout decision() {
        return new Callout(
                "Decision asked", "Approve step 4: from 1 September Claims answers the pager.", "Can be undone.");
    }

    private static TableBlock scores() {
        return TableBlock.of(
                "Score by team",
                List.of(
                        Column.of("team", "Team", Column.Kind.NAME, 0),
                        Column.of("level", "Level", Column.Kind.TEXT, 90),
                        Column.of("errors", "Errors", Column.Kind.NUMBER, 60),
                        Column.of("load", "Load, limit 1", Column.Kind.TEXT, 140)),
                List.of(
                        row("Claims", "Silver", Tone.ERROR, "1.10").at(CLAIMS).shaded(),
                        row("Payments", "Bronze", Tone.WARNING, "0.94"),
                        row("Security", "Gold", Tone.GOOD, "0.41")));
    }

    private static Row row(String team, String level, Tone tone, String load) {
        return new Row(List.of(
                new Words(team),
                new Words(level),
                Quantity.of(2).toned(tone),
                new Gauge(new BigDecimal(load), BigDecimal.ONE, tone)));
    }

    public static MapBlock map() {
        return new MapBlock("", Pictures.shop(), "Four teams and their services.");
    }

    /// The load of so many teams.
    public static ChartBlock load(int teams) {
        var lines = IntStream.rangeClosed(1, teams)
                .mapToObj(team -> new Bars.Line("Team " + team, List.of(0.1 * team % 1, 0.2, 0.1), "0." + team))
                .toList();
        var bars = Bars.of(
                Text.of("The load of {0} teams.", teams),
                Bars.Stack.STACKED,
                List.of(
                        new Bars.Series("Domains", Token.LOAD_DOMAINS),
                        new Bars.Series("Interactions", Token.LOAD_INTERACTIONS),
                        new Bars.Series("Services", Token.LOAD_SERVICES)),
                lines);
        return new ChartBlock("Load by team", bars.limited(new Scale.Tick(1, "Limit 1")), "Longer is heavier.");
    }

    private static ChartBlock hours() {
        var hours = IntStream.range(0, 24).mapToObj(Integer::toString).toList();
        return new ChartBlock(
                "People on call by hour",
                new HeatMap(
                        Text.of("People on call by hour of the day."),
                        hours,
                        List.of(
                                line("Berlin", 8),
                                line("Toronto", 14),
                                line("Singapore, the one with the long name", 0)),
                        6),
                "Hours in UTC.");
    }

    private static HeatMap.Line line(String site, int from) {
        return new HeatMap.Line(
                site,
                IntStream.range(0, 24)
                        .map(hour -> Math.max(0, 6 - Math.abs(hour - from)))
                        .mapToObj(people -> new HeatMap.Spot(people, Integer.toString(people)))
                        .toList());
    }

    private static Definitions definitions() {
        return new Definitions(List.of(
                Definition.of("Stream-aligned", "A team aligned to one flow of work."),
                Definition.of("Channels", "#claims", "claims@example.org"),
                Definition.of("Versioning", "unknown")));
    }
}
