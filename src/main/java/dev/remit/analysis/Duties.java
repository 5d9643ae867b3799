package dev.remit.analysis;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What teams answer for: the activities of services in production, by team.
public final class Duties {
    private final Map<Id, List<Activity>> byTeam = new HashMap<>();

    private Duties(List<Service> production, Raci raci) {
        for (Service service : production) {
            for (Row row : raci.matrix(service).rows()) {
                for (Team team : row.accountable())
                    byTeam.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(row.activity());
            }
        }
    }

    static Duties of(List<Service> production, Raci raci) {
        return new Duties(production, raci);
    }

    /// One entry a service and activity.
    public List<Activity> of(Team team) {
        return byTeam.getOrDefault(team.id(), List.of());
    }
}
