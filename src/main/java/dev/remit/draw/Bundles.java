package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.Dependency;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts the dependencies between teams; a service that stands alone counts as a team of its own.
final class Bundles {
    private record Team(Rect box, Map<Id, Integer> needed) {}

    private Bundles() {}

    static List<Bundle> of(Map<Id, Stand> stands, Router router) {
        Map<Id, Team> teams = new LinkedHashMap<>();
        for (Stand from : stands.values()) {
            var team = teams.computeIfAbsent(from.team(), any -> new Team(from.teamBox(), new LinkedHashMap<>()));
            for (Dependency needed : from.service().dependsOn()) {
                var to = stands.get(needed.serviceId().id());
                if (to != null && !to.team().equals(from.team())) team.needed.merge(to.team(), 1, Integer::sum);
            }
        }
        var bundles = new ArrayList<Bundle>();
        teams.forEach((from, team) -> team.needed.forEach((to, count) -> {
            var other = teams.get(to);
            if (other != null)
                bundles.add(new Bundle(
                        from, to, count, router.wire(team.box, other.box).route()));
        }));
        return bundles;
    }
}
