package dev.remit.analysis.figure;

import dev.remit.analysis.Conway;
import dev.remit.analysis.Conway.CrossTeamNeed;
import dev.remit.analysis.Facts;
import dev.remit.model.Interaction;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.List;

/// How well the interactions of teams follow the dependencies of their services (analyses 5.5).
public final class ConwayFigures implements Analysis {
    private static final Text NONE = Text.of("there are no dependencies between services of two teams");

    @Override
    public String name() {
        return "conway";
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        return of(facts.conwayParts().of(team));
    }

    @Override
    public List<Figure> of(ValueStream stream, Facts facts) {
        return of(facts.conwayParts().of(stream));
    }

    @Override
    public List<Figure> of(Facts facts) {
        var all = new ArrayList<>(of(facts.conway()));
        var unneeded = facts.conwayParts().unneeded();
        all.add(Figure.of("unneeded", Text.of("Interactions that no dependency calls for"), Measure.COUNT)
                .by(
                        "active interactions without a dependency, an engagement or a step of a flow between their teams",
                        "TT",
                        "APP")
                .from(
                        "interactions",
                        unneeded.isEmpty()
                                ? "none"
                                : Words.some(
                                        unneeded.stream().map(Interaction::id).toList()))
                .worth(unneeded.size()));
        return all;
    }

    private static List<Figure> of(Conway conway) {
        return List.of(
                explained(Figure.of("score", Text.of("Dependencies covered by an interaction"), Measure.SHARE), conway)
                        .by("covered ÷ all dependencies between services of two teams", "TT")
                        .judgedBy("TOP-003")
                        .worth(conway.score(), NONE),
                explained(Figure.of("weighted", Text.of("The same, hard ones counted twice"), Measure.SHARE), conway)
                        .by("Σ weight covered ÷ Σ weight; hard 2, soft 1", "TT", "APP")
                        .worth(conway.weightedScore(), NONE));
    }

    private static Figure explained(Figure figure, Conway conway) {
        return figure.from("covered", conway.covered().size())
                .from("of these hard", hard(conway.covered()))
                .from("not covered", conway.uncovered().size())
                .from("of these hard", hard(conway.uncovered()));
    }

    private static long hard(List<CrossTeamNeed> needs) {
        return needs.stream().filter(each -> each.dependency().isHard()).count();
    }
}
