package dev.remit.raci;

import dev.remit.model.Team;
import java.util.List;

/// A role that no team fills, and the activities whose duties (R and A) fall to the team that stands in.
public record Fallback(Role role, Team team, List<Activity> activities) {
    public Fallback {
        activities = List.copyOf(activities);
    }
}
