package dev.remit.report.comparison;

import dev.remit.analysis.figure.Comparison;
import dev.remit.analysis.figure.Comparison.Line;
import dev.remit.analysis.figure.Comparison.Side;
import dev.remit.analysis.figure.Dimension;
import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Measure;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Grid;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Two teams side by side, dimension by dimension: what is usual, what each says of itself, and what the facts say.
final class PairTable {
    private static final int TEAM = 350;

    /// One row of it.
    private record Entry(Comparison pair, Dimension dimension, String what, Cell one, Cell other) {}

    private PairTable() {}

    static TableBlock of(Comparison pair) {
        var dimensions = new LinkedHashMap<String, List<Entry>>();
        for (Line line : pair.lines()) dimensions.put(line.dimension().title().toString(), entries(pair, line));
        var caption = Text.of(
                "{0} and {1} in five dimensions",
                pair.one().name(), pair.other().name());
        return columns(pair.one().name(), pair.other().name()).table(caption, Text.of("Dimension"), dimensions);
    }

    static Grid grid(List<Comparison> pairs) {
        var all = pairs.stream()
                .flatMap(pair -> pair.lines().stream().flatMap(line -> entries(pair, line).stream()))
                .toList();
        return columns("", "").grid(all);
    }

    private static Columns<Entry> columns(String one, String other) {
        return Columns.<Entry>none()
                .machine("team_a_id", it -> Words.of(it.pair().one().id()))
                .machine("team_b_id", it -> Words.of(it.pair().other().id()))
                .machine("dimension", it -> Words.of(it.dimension().title()))
                .name("what", Text.of("What"), 0, it -> Words.of(it.what()))
                .text("team_a", Text.of("{0}", one), TEAM, Entry::one)
                .text("team_b", Text.of("{0}", other), TEAM, Entry::other);
    }

    private static List<Entry> entries(Comparison pair, Line line) {
        var entries = new ArrayList<Entry>();
        var dimension = line.dimension();
        entries.add(new Entry(
                pair,
                dimension,
                Text.of("Usual").toString(),
                Words.of(usual(pair.one(), dimension)),
                Words.of(usual(pair.other(), dimension))));
        entries.add(new Entry(
                pair,
                dimension,
                Text.of("Its charter").toString(),
                Words.of(line.one().said()),
                Words.of(line.other().said())));
        for (int i = 0; i < line.one().figures().size(); i++) entries.add(figure(pair, line, i));
        entries.addAll(claims(pair, line));
        return entries;
    }

    private static Entry figure(Comparison pair, Line line, int place) {
        var figure = line.one().figures().get(place);
        return new Entry(
                pair, line.dimension(), figure.title().toString(), cell(line.one(), place), cell(line.other(), place));
    }

    /// Figures of other dimensions that speak against what is said here.
    private static List<Entry> claims(Comparison pair, Line line) {
        var known = line.one().figures().stream().map(Figure::name).toList();
        return Stream.concat(line.one().against().stream(), line.other().against().stream())
                .filter(figure -> !known.contains(figure.name()))
                .map(figure -> new Entry(
                        pair,
                        line.dimension(),
                        figure.title().toString(),
                        claim(line.one(), figure.name()),
                        claim(line.other(), figure.name())))
                .distinct()
                .toList();
    }

    private static Cell claim(Side side, String name) {
        return side.against().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .map(figure -> told(figure, true))
                .orElse(Blank.BLANK);
    }

    private static Cell cell(Side side, int place) {
        var figure = side.figures().get(place);
        if (figure.value().isEmpty()) return Words.UNKNOWN;
        boolean speaksAgainst = side.against().stream().map(Figure::name).anyMatch(figure.name()::equals);
        return told(figure, speaksAgainst);
    }

    private static Cell told(Figure figure, boolean speaksAgainst) {
        var shown = Text.of("{0}", shown(figure));
        return speaksAgainst
                ? Words.of(Text.of("{0}, which speaks against its charter", shown))
                        .toned(Tone.WARNING)
                : Words.of(shown);
    }

    /// With its unit, and no more than two decimals.
    private static String shown(Figure figure) {
        double value = figure.value().orElseThrow();
        return figure.measure().shown(figure.measure() == Measure.SHARE ? value : Math.round(value * 100) / 100.0);
    }

    private static Text usual(Team team, Dimension dimension) {
        return team.is(Specialism.SRE) ? dimension.ofSre() : dimension.ofProduct();
    }
}
