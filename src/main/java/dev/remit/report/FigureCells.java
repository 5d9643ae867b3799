package dev.remit.report;

import dev.remit.analysis.figure.Analyses;
import dev.remit.analysis.figure.Analysis;
import dev.remit.analysis.figure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What an analysis says of something, by the names of its figures: a report shows figures and computes none.
public record FigureCells(Map<String, Figure> byName) {
    /// `FigureCells.of("hand-offs", analysis -> analysis.of(service, facts))`.
    public static FigureCells of(String analysis, Function<Analysis, List<Figure>> figures) {
        var byName = new LinkedHashMap<String, Figure>();
        figures.apply(Analyses.get(analysis)).forEach(figure -> byName.put(figure.name(), figure));
        return new FigureCells(byName);
    }

    /// The word "unknown" where too little is known, or the analysis says nothing of it.
    public Cell cell(String name) {
        return find(name).map(Quantity::of).orElse(Words.UNKNOWN);
    }

    public Optional<Double> value(String name) {
        return find(name).flatMap(Figure::value);
    }

    private Optional<Figure> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
