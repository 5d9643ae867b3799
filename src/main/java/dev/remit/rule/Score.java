package dev.remit.rule;

import dev.remit.model.ScoreLimits;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found that is for one team, counted, and the level that gives it. What is looked past does not count.
public record Score(Team team, int errors, int warnings, int notes, Level level) {
    /// Of every team but the role groups, in the order of the document.
    public static List<Score> of(Findings findings, Structure structure) {
        var limits = structure.document().settings().score().orElse(ScoreLimits.STANDARD);
        var counts = counts(findings.open(), new Answerable(structure));
        return structure.document().teams().stream()
                .filter(team -> !team.roleGroup())
                .map(team -> of(team, counts.getOrDefault(team.id(), Map.of()), limits))
                .toList();
    }

    private static Map<Id, Map<Severity, Integer>> counts(Collection<Finding> findings, Answerable answerable) {
        var counts = new HashMap<Id, Map<Severity, Integer>>();
        for (Finding finding : findings) {
            Optional<Id> team = answerable.of(finding).map(Team::id);
            team.ifPresent(id -> counts.computeIfAbsent(id, any -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1, Integer::sum));
        }
        return counts;
    }

    private static Score of(Team team, Map<Severity, Integer> counts, ScoreLimits limits) {
        int errors = counts.getOrDefault(Severity.ERROR, 0);
        int warnings = counts.getOrDefault(Severity.WARNING, 0);
        int notes = counts.getOrDefault(Severity.INFO, 0);
        return new Score(team, errors, warnings, notes, Level.of(errors, warnings, limits));
    }
}
