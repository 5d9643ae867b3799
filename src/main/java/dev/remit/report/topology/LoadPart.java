package dev.remit.report.topology;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.chart.LoadBars;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The load of the teams that carry most, by what it is made of.
final class LoadPart {
    private static final int MOST = 20;

    private LoadPart() {}

    /// Empty where the load of no team is known.
    static Optional<Block> of(List<TeamLine> teams, Facts facts) {
        var heaviest = new LinkedHashMap<String, CognitiveLoad>();
        teams.stream()
                .filter(line -> line.index().isPresent())
                .sorted(Comparator.comparing((TeamLine line) -> -line.index().orElse(0.0))
                        .thenComparing(line -> line.team().id()))
                .limit(MOST)
                .forEach(line -> facts.cognitiveLoad(line.team())
                        .ifPresent(load -> heaviest.put(line.team().name(), load)));
        if (heaviest.isEmpty()) return Optional.empty();
        var title = heaviest.size() < MOST
                ? Text.of("Cognitive load of each team, heaviest first")
                : Text.of("Cognitive load of the {0} teams that carry most", MOST);
        return Optional.of(new ChartBlock(title.toString(), LoadBars.of(heaviest, limit(facts)), ""));
    }

    /// The highest index that the document accepts.
    static double limit(Facts facts) {
        Metadata overloaded = Rules.find("TOP-002").orElseThrow();
        return overloaded.limit("index", facts.document().settings()).doubleValue();
    }
}
