package dev.remit.analysis;

import dev.remit.analysis.Conway.CrossTeamNeed;
import dev.remit.model.Interaction;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well interactions follow dependencies, seen from each team and from each value stream; and the interactions
/// that follow none (analyses 5.5).
public final class ConwayParts {
    private final Map<Id, Conway> byTeam;
    private final Map<Id, Conway> byStream;
    private final List<Interaction> unneeded;

    private ConwayParts(Map<Id, Conway> byTeam, Map<Id, Conway> byStream, List<Interaction> unneeded) {
        this.byTeam = byTeam;
        this.byStream = byStream;
        this.unneeded = unneeded;
    }

    static ConwayParts of(Conway whole, Structure structure) {
        return new ConwayParts(
                parts(whole, ConwayParts::teams),
                parts(whole, need -> stream(need, structure)),
                unneeded(whole, structure));
    }

    /// What the team needs of others, and they of it.
    public Conway of(Team team) {
        return byTeam.getOrDefault(team.id(), Conway.NONE);
    }

    /// What services of the value stream need of other teams.
    public Conway of(ValueStream stream) {
        return byStream.getOrDefault(stream.id(), Conway.NONE);
    }

    /// The active interactions of teams that no dependency, no engagement and no step of a flow joins.
    public List<Interaction> unneeded() {
        return unneeded;
    }

    private static List<Id> teams(CrossTeamNeed need) {
        return List.of(need.owner().id(), need.other().id());
    }

    private static List<Id> stream(CrossTeamNeed need, Structure structure) {
        return structure.domain(need.service()).stream()
                .map(domain -> domain.valueStreamId().id())
                .toList();
    }

    private static Map<Id, Conway> parts(Conway whole, Function<CrossTeamNeed, List<Id>> owners) {
        var covered = sorted(whole.covered(), owners);
        var uncovered = sorted(whole.uncovered(), owners);
        var ids = new HashSet<>(covered.keySet());
        ids.addAll(uncovered.keySet());
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Conway(covered.getOrDefault(id, List.of()), uncovered.getOrDefault(id, List.of()))));
    }

    private static Map<Id, List<CrossTeamNeed>> sorted(
            List<CrossTeamNeed> needs, Function<CrossTeamNeed, List<Id>> owners) {
        var sorted = new HashMap<Id, List<CrossTeamNeed>>();
        for (CrossTeamNeed need : needs) {
            for (Id owner : owners.apply(need))
                sorted.computeIfAbsent(owner, id -> new ArrayList<>()).add(need);
        }
        return sorted;
    }

    private static List<Interaction> unneeded(Conway whole, Structure structure) {
        var related = TeamPairs.engaged(structure).passing(structure.document());
        Stream.concat(whole.covered().stream(), whole.uncovered().stream())
                .forEach(need -> related.add(need.owner().id(), need.other().id()));
        return structure.document().interactions().stream()
                .filter(Interaction::isActive)
                .filter(each ->
                        !related.contains(each.teamAId().id(), each.teamBId().id()))
                .toList();
    }
}
