package dev.remit.draw;

import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A service where it stands, and the team around it; its own team where it stands alone or its team is folded.
///
/// @param number from 0, without gaps
record Stand(int number, Service service, Rect box, Id team, Rect teamBox) {
    static Map<Id, Stand> all(Shown shown, Arrangement arrangement) {
        Map<Id, Stand> stands = new LinkedHashMap<>();
        for (Team team : shown.teams()) {
            Rect teamBox = arrangement.box(team.id()).orElse(Rect.EMPTY);
            for (Service service : shown.services(team)) {
                Rect box = arrangement.box(service.id()).orElse(teamBox);
                stands.put(service.id(), new Stand(stands.size(), service, box, team.id(), teamBox));
            }
        }
        for (List<Service> services : shown.alone().values()) {
            for (Service service : services) {
                Rect box = arrangement.box(service.id()).orElse(Rect.EMPTY);
                stands.put(service.id(), new Stand(stands.size(), service, box, service.id(), box));
            }
        }
        return stands;
    }

    /// Its chip is not drawn.
    boolean isFolded() {
        return box.equals(teamBox) && !team.equals(service.id());
    }
}
