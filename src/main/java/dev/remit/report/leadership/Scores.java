package dev.remit.report.leadership;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.LetterCounts;
import dev.remit.model.Team;
import dev.remit.report.Anchor;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Gauge;
import dev.remit.report.Grid;
import dev.remit.report.Plan;
import dev.remit.report.Quantity;
import dev.remit.report.Request;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.report.chart.LoadChart;
import dev.remit.rule.Level;
import dev.remit.rule.Score;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How every team stands: its level, its findings, its load and what it answers for, the worst first.
record Scores(List<Line> lines, boolean isCompared) {
    /// How wide a load is told, in points: names keep their words whole beside a level more.
    private static final int WIDE = 142;

    private static final int NARROW = 128;

    private static final Comparator<Line> WORST = Comparator.comparing(
                    (Line line) -> line.score().errors())
            .thenComparing(line -> line.score().warnings())
            .reversed()
            .thenComparing(line -> line.score().team().name());

    /// One team.
    ///
    /// @param before its level in the organisation as it is; empty without a plan and for a team that is new
    record Line(Score score, Optional<Level> before, Optional<CognitiveLoad> load, int answers, BigDecimal limit) {
        Team team() {
            return score.team();
        }

        boolean changes() {
            return before.filter(level -> level != score.level()).isPresent();
        }
    }

    static Scores of(Request request, BigDecimal limit) {
        var before = request.plan().map(Scores::levels).orElse(Map.of());
        var facts = request.facts();
        LetterCounts letters = facts.letterCounts();
        var lines = Score.of(request.findings(), facts.structure()).stream()
                .map(score -> new Line(
                        score,
                        Optional.ofNullable(before.get(score.team().id())),
                        facts.cognitiveLoad(score.team()),
                        letters.of(score.team()).accountable(),
                        limit))
                .sorted(WORST)
                .toList();
        return new Scores(lines, request.plan().isPresent());
    }

    private static Map<Id, Level> levels(Plan plan) {
        var levels = new HashMap<Id, Level>();
        for (var score : Score.of(plan.found(), plan.before().structure()))
            levels.put(score.team().id(), score.level());
        return levels;
    }

    /// The teams that matter most, for where there is little room; their names lead to their rows elsewhere.
    TableBlock worst(int most) {
        return table(columns(Pack::place), lines.stream().limit(most).toList(), team -> Anchor.NONE);
    }

    /// All teams; words elsewhere lead to their rows.
    TableBlock all() {
        return table(columns(team -> Anchor.NONE), lines, Pack::place);
    }

    Grid grid() {
        return columns(team -> Anchor.NONE).grid(lines);
    }

    private static TableBlock table(
            Columns<Line> columns, List<Line> lines, java.util.function.Function<Team, Anchor> places) {
        var rows = lines.stream()
                .map(line -> shaded(line, columns.row(line).at(places.apply(line.team()))))
                .toList();
        return TableBlock.of(Text.of("Score by team").toString(), columns.heads(), rows);
    }

    private static TableBlock.Row shaded(Line line, TableBlock.Row row) {
        return line.changes() ? row.shaded() : row;
    }

    private Columns<Line> columns(java.util.function.Function<Team, Anchor> to) {
        var columns = Columns.<Line>none()
                .machine("team_id", line -> Words.of(line.team().id()))
                .name(
                        "team",
                        Text.of("Team"),
                        0,
                        line -> Words.of(line.team().name()).to(to.apply(line.team())))
                .text(
                        "level",
                        Text.of("Level"),
                        54,
                        line -> Words.of(line.score().level().label()));
        if (isCompared) columns = columns.text("before", Text.of("Before"), 54, Scores::before);
        return columns.number(
                        "errors",
                        Text.of("Errors"),
                        56,
                        line -> count(line.score().errors(), Tone.ERROR))
                .number(
                        "warnings",
                        Text.of("Warnings"),
                        62,
                        line -> count(line.score().warnings(), Tone.WARNING))
                .text("load", Text.of("Load"), isCompared ? NARROW : WIDE, Scores::load);
    }

    private static Cell before(Line line) {
        return line.before()
                .<Cell>map(level -> Words.of(level.label()))
                .orElse(new Words(Text.of("new").toString()));
    }

    private static Cell count(int findings, Tone tone) {
        return findings == 0 ? Quantity.of(0) : Quantity.of(findings).toned(tone);
    }

    private static Cell load(Line line) {
        return line.load()
                .<Cell>map(load -> new Gauge(rounded(load), line.limit(), tone(load, line.limit())))
                .orElse(Words.UNKNOWN);
    }

    static BigDecimal rounded(CognitiveLoad load) {
        return BigDecimal.valueOf(load.index()).setScale(2, RoundingMode.HALF_UP);
    }

    private static Tone tone(CognitiveLoad load, BigDecimal limit) {
        if (load.index() > limit.doubleValue()) return Tone.ERROR;
        return load.index() > LoadChart.NEAR * limit.doubleValue() ? Tone.WARNING : Tone.GOOD;
    }
}
