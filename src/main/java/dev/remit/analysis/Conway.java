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

    static Conway of(Structure structure) {
        var covered = new ArrayList<CrossTeamNeed>();
        var uncovered = new ArrayList<CrossTeamNeed>();
        for (Service service : structure.document().services()) {
            for (CrossTeamNeed need : needs(service, structure))
                (structure.interact(need.owner, need.other) ? covered : uncovered).add(need);
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

    private static List<CrossTeamNeed> needs(Service service, Structure structure) {
        if (service.dependsOn().isEmpty() || !service.isProduction()) return List.of();
        var owner = structure.owner(service);
        if (owner.isEmpty()) return List.of();
        var needs = new ArrayList<CrossTeamNeed>();
        for (Dependency each : service.dependsOn())
            need(service, owner.get(), each, structure).ifPresent(needs::add);
        return needs;
    }

    private static Optional<CrossTeamNeed> need(
            Service service, Team owner, Dependency dependency, Structure structure) {
        var needed = structure.service(dependency.serviceId()).filter(Service::isProduction);
        if (needed.isEmpty()) return Optional.empty();
        return structure
                .owner(needed.get())
                .filter(other -> !other.id().equals(owner.id()))
                .map(other -> new CrossTeamNeed(service, owner, dependency, needed.get(), other));
    }
}
