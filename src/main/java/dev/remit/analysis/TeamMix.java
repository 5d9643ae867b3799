package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.model.TopologyType;

/// How many teams serve a stream of work, and how many serve those. Role groups and dissolved teams are left out.
public record TeamMix(int aligned, int others) {
    public static TeamMix of(Document document) {
        var teams = document.teams().stream().filter(TeamMix::counts).toList();
        int aligned = (int) teams.stream()
                .filter(team -> team.is(TopologyType.STREAM_ALIGNED))
                .count();
        return new TeamMix(aligned, teams.size() - aligned);
    }

    /// Whether it is a team that works today or will.
    public static boolean counts(Team team) {
        return !team.roleGroup() && team.status() != TeamStatus.DISSOLVED;
    }

    public int all() {
        return aligned + others;
    }

    /// Stream-aligned teams to one other; infinite where there is no other.
    public double ratio() {
        return (double) aligned / others;
    }
}
