package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Lifecycle;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which teams depend on which through the services they own (analyses 5.8). Retired services are left out, and so are
/// role groups and dissolved teams.
public final class Coupling {
    private static final int MANY = 5;

    private final Set<Id> teams = new HashSet<>();
    private final Map<Id, Set<Id>> needed = new HashMap<>();
    private final Map<Id, Set<Id>> needing = new HashMap<>();
    private int edges;

    private Coupling(List<Need> needs, Document document) {
        for (Team team : document.teams()) {
            if (!team.roleGroup() && team.status() != TeamStatus.DISSOLVED) teams.add(team.id());
        }
        for (Need each : needs) add(each);
    }

    static Coupling of(List<Need> needs, Document document) {
        return new Coupling(needs, document);
    }

    /// How many other teams it depends on (Ce).
    public int needed(Team team) {
        return needed.getOrDefault(team.id(), Set.of()).size();
    }

    /// How many other teams depend on it (Ca).
    public int needing(Team team) {
        return needing.getOrDefault(team.id(), Set.of()).size();
    }

    /// From 0, where others depend on it and it on none, to 1, where it is the other way round; empty without any.
    public Optional<Double> instability(Team team) {
        int all = needed(team) + needing(team);
        return all == 0 ? Optional.empty() : Optional.of((double) needed(team) / all);
    }

    /// The share of all ways in which teams might depend on each other that is in use; empty below two teams.
    public Optional<Double> density() {
        long ways = (long) teams.size() * (teams.size() - 1);
        return ways == 0 ? Optional.empty() : Optional.of((double) edges / ways);
    }

    /// A stream-aligned team that many depend on: what they use may belong on a platform.
    public boolean isPlatformInDisguise(Team team) {
        return team.is(TopologyType.STREAM_ALIGNED) && needing(team) >= MANY;
    }

    private void add(Need need) {
        if (need.service().is(Lifecycle.RETIRED) || need.needed().is(Lifecycle.RETIRED)) return;
        if (need.owner().isPresent() && need.other().isPresent())
            add(need.owner().get().id(), need.other().get().id());
    }

    private void add(Id from, Id to) {
        if (from.equals(to) || !teams.contains(from) || !teams.contains(to)) return;
        if (!needed.computeIfAbsent(from, id -> new HashSet<>()).add(to)) return;
        needing.computeIfAbsent(to, id -> new HashSet<>()).add(from);
        edges++;
    }
}
