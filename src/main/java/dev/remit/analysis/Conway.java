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
    public record CrossTeamNeed(Need need) {
        public Service service() {
            return need.service();
        }

        public Team owner() {
            return need.owner().orElseThrow();
        }

        public Dependency dependency() {
            return need.dependency();
        }

        public Service needed() {
            return need.needed();
        }

        public Team other() {
            return need.other().orElseThrow();
        }

        private int weight() {
            return dependency().isHard() ? HARD : SOFT;
        }
    }

    static Conway of(List<Need> needs, Structure structure) {
        var covered = new ArrayList<CrossTeamNeed>();
        var uncovered = new ArrayList<CrossTeamNeed>();
        for (Need each : needs) {
            if (!crosses(each)) continue;
            var need = new CrossTeamNeed(each);
            (structure.interact(need.owner(), need.other()) ? covered : uncovered).add(need);
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

    private static boolean crosses(Need need) {
        if (need.owner().isEmpty() || need.other().isEmpty()) return false;
        if (!need.service().isProduction() || !need.needed().isProduction()) return false;
        return !need.owner().get().id().equals(need.other().get().id());
    }
}
