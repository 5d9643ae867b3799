package dev.remit.analysis;

import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How well the ways teams work together follow the ways their services depend on each other (analyses 5.5).
///
/// Only services in production with one owner count.
///
/// @param covered dependencies between services of two teams that have an active interaction
/// @param uncovered those between two teams that have none
public record Conway(List<CrossTeamNeed> covered, List<CrossTeamNeed> uncovered) {
    /// Without any dependency between teams.
    static final Conway NONE = new Conway(List.of(), List.of());

    private static final int HARD = 2;
    private static final int SOFT = 1;

    /// A service of one team that depends on a service of another.
    public record CrossTeamNeed(Service service, Team owner, Dependency dependency, Service needed, Team other) {
        private int weight() {
            return dependency.isHard() ? HARD : SOFT;
        }
    }

    static Conway of(List<Need> needs, Structure structure) {
        var covered = new ArrayList<CrossTeamNeed>();
        var uncovered = new ArrayList<CrossTeamNeed>();
        for (Need each : needs) {
            crossing(each)
                    .ifPresent(need -> (structure.interact(need.owner, need.other) ? covered : uncovered).add(need));
        }
        return new Conway(List.copyOf(covered), List.copyOf(uncovered));
    }

    /// The share of them that is covered; empty where there are none.
    public Optional<Double> score() {
        return share(covered.size(), uncovered.size());
    }

    /// The same with hard dependencies counted twice.
    public Optional<Double> weightedScore() {
        return share(weight(covered), weight(uncovered));
    }

    private static int weight(List<CrossTeamNeed> needs) {
        return needs.stream().mapToInt(CrossTeamNeed::weight).sum();
    }

    private static Optional<Double> share(int some, int others) {
        return some + others == 0 ? Optional.empty() : Optional.of((double) some / (some + others));
    }

    private static Optional<CrossTeamNeed> crossing(Need need) {
        if (need.owner().isEmpty() || need.other().isEmpty()) return Optional.empty();
        if (!need.service().isProduction() || !need.needed().isProduction()) return Optional.empty();
        Team owner = need.owner().get();
        Team other = need.other().get();
        if (owner.id().equals(other.id())) return Optional.empty();
        return Optional.of(new CrossTeamNeed(need.service(), owner, need.dependency(), need.needed(), other));
    }
}
