package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Rotation;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rotations each team takes turns in.
final class Rosters {
    private final Map<Id, List<Rotation>> byTeam = new HashMap<>();

    private Rosters(Document document) {
        for (Rotation rotation : document.rotations()) {
            if (!rotation.isCovering()) continue;
            for (Ref<Team> team : rotation.teamIds())
                byTeam.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(rotation);
        }
    }

    static Rosters of(Document document) {
        return new Rosters(document);
    }

    List<Rotation> of(Team team) {
        return byTeam.getOrDefault(team.id(), List.of());
    }
}
