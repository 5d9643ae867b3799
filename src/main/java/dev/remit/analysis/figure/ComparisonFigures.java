package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Team;
import java.util.List;
import java.util.stream.Stream;

/// What a team is by its facts, in the five dimensions in which teams are compared (analyses 5.11).
public final class ComparisonFigures implements Analysis {
    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        return Stream.of(Dimension.values())
                .flatMap(dimension -> Column.of(dimension, team, facts).stream())
                .toList();
    }
}
