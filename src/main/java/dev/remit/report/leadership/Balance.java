package dev.remit.report.leadership;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.draw.chart.Bars;
import dev.remit.draw.chart.Bars.Line;
import dev.remit.draw.chart.Bars.Series;
import dev.remit.draw.chart.Scale;
import dev.remit.draw.surface.Token;
import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How load and ownership are spread over the teams: bars, and the figures of every team.
record Balance(Pack pack) {
    /// Further ones are light.
    private static final int MOST = 40;

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(
                2, title().toString(), Text.of("Limit {0}.", pack.limit()).toString()));
        blocks.addAll(load());
        blocks.addAll(ownership());
        if (pack.scores().lines().isEmpty() || Summary.showsAll(pack)) return blocks;
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, Text.of("Score of every team").toString(), levels().toString()));
        blocks.add(pack.scores().all());
        return blocks;
    }

    private Text title() {
        long over = loads().stream()
                .filter(line -> line.load().filter(pack::isOver).isPresent())
                .count();
        if (loads().isEmpty()) return Text.of("The load of no team is known");
        return over == 0
                ? Text.of("No team carries more than it can hold")
                : Text.of("{0} of {1} teams carry more than they can hold", over, loads().size());
    }

    private static Text levels() {
        return Text.of("A level says how many errors and warnings a team may have: see the method.");
    }

    private List<Scores.Line> loads() {
        return pack.scores().lines().stream()
                .filter(line -> line.load().isPresent())
                .sorted(Comparator.comparing((Scores.Line line) ->
                                line.load().map(CognitiveLoad::index).orElse(0.0))
                        .reversed())
                .toList();
    }

    private List<Block> load() {
        var loads = loads();
        int unknown = pack.scores().lines().size() - loads.size();
        var note = Text.of("The load of {0} teams is not known.", unknown).toString();
        if (loads.isEmpty()) return List.of(new Paragraph(note));
        var bars = Bars.of(
                        spoken(loads),
                        Bars.Stack.STACKED,
                        series(),
                        loads.stream().limit(MOST).map(Balance::bar).toList())
                .limited(new Scale.Tick(
                        pack.limit().doubleValue(),
                        Text.of("Limit {0}", pack.limit()).toString()));
        var chart = new ChartBlock(Text.of("Cognitive load by team").toString(), bars, shown(loads.size(), MOST));
        return unknown == 0 ? List.of(chart) : List.of(chart, new Note(note));
    }

    private static String shown(int all, int most) {
        return all <= most
                ? ""
                : Text.of("The {0} most loaded of {1} teams.", most, all).toString();
    }

    private static List<Series> series() {
        return List.of(
                new Series(Text.of("Domains").toString(), Token.LOAD_DOMAINS),
                new Series(Text.of("Interactions").toString(), Token.LOAD_INTERACTIONS),
                new Series(Text.of("Services").toString(), Token.LOAD_SERVICES),
                new Series(Text.of("Operational work").toString(), Token.BG));
    }

    private static Line bar(Scores.Line line) {
        var load = line.load().orElseThrow();
        var parts = load.parts();
        double size = load.sizeFactor();
        return new Line(
                line.team().name(),
                List.of(
                        parts.domains() * size,
                        parts.interactions() * size,
                        parts.services() * size,
                        parts.operations() * size),
                Scores.rounded(load).toPlainString());
    }

    private Text spoken(List<Scores.Line> loads) {
        var most = loads.getFirst();
        return Text.of(
                "Cognitive load of {0} teams, limit {1}. {2} carries most, {3}. All figures stand in the table of teams.",
                loads.size(),
                pack.limit(),
                most.team().name(),
                most.load().map(Scores::rounded).orElseThrow());
    }

    private List<Block> ownership() {
        var owning = pack.scores().lines().stream()
                .filter(line -> line.answers() > 0)
                .sorted(Comparator.comparing(Scores.Line::answers).reversed())
                .toList();
        if (owning.isEmpty()) return List.of();
        var bars = Bars.of(
                balance(owning),
                Bars.Stack.STACKED,
                List.of(new Series(Text.of("Activities").toString(), Token.RACI_A)),
                owning.stream().limit(MOST).map(this::owned).toList());
        String title = Text.of("Activities each team answers for (A)").toString();
        return List.of(new ChartBlock(title, bars, shownOwners(owning.size())));
    }

    private static String shownOwners(int all) {
        return all <= MOST
                ? ""
                : Text.of("The {0} of {1} teams that answer for most.", MOST, all)
                        .toString();
    }

    private Line owned(Scores.Line line) {
        String share = pack.facts()
                .letterCounts()
                .share(line.team())
                .map(known -> Text.of("{0}, {1}%", line.answers(), Math.round(known * 100))
                        .toString())
                .orElseGet(() -> Integer.toString(line.answers()));
        return new Line(line.team().name(), List.of((double) line.answers()), share);
    }

    private static Text balance(List<Scores.Line> owning) {
        var most = owning.getFirst();
        return Text.of(
                "{0} teams answer for activities; {1} for most, {2}.",
                owning.size(), most.team().name(), most.answers());
    }
}
