package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The teams of an organisation by what they are good at. Dissolved ones are left out.
final class Specialists {
    private final Map<Specialism, List<Team>> teams = new EnumMap<>(Specialism.class);

    private Specialists(Document document) {
        for (Team team : document.teams()) {
            if (team.status() == TeamStatus.DISSOLVED) continue;
            teams.computeIfAbsent(team.specialism(), specialism -> new ArrayList<>())
                    .add(team);
        }
    }

    static Specialists of(Document document) {
        return new Specialists(document);
    }

    /// The team of that specialism, where there is exactly one.
    Optional<Team> only(Specialism specialism) {
        var all = teams.getOrDefault(specialism, List.of());
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
