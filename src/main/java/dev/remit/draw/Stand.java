package dev.remit.draw;

import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.route.Foot;
import dev.remit.draw.route.Foot.Reach;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A service where it stands, and the team around it; its own team where it stands alone or its team is folded.
record Stand(Service service, Id team, Foot foot) {
    static Map<Id, Stand> all(Shown shown, Arrangement arrangement) {
        Map<Id, Stand> stands = new LinkedHashMap<>();
        int house = 0;
        for (Team team : shown.teams()) add(team, house++, shown.services(team), arrangement, stands);
        for (List<Service> services : shown.alone().values()) {
            for (Service service : services) {
                Rect box = arrangement.box(service.id()).orElse(Rect.EMPTY);
                stands.put(service.id(), new Stand(service, service.id(), Foot.alone(stands.size(), house++, box)));
            }
        }
        return stands;
    }

    private static void add(
            Team team, int house, List<Service> services, Arrangement arrangement, Map<Id, Stand> stands) {
        Rect teamBox = arrangement.box(team.id()).orElse(Rect.EMPTY);
        var boxes = services.stream()
                .map(service -> arrangement.box(service.id()).orElse(teamBox))
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            Rect box = boxes.get(i);
            boolean isFirst = i == 0 || boxes.get(i - 1).y() != box.y();
            boolean isLast = i == boxes.size() - 1 || boxes.get(i + 1).y() != box.y();
            var foot = new Foot(stands.size(), box, house, teamBox, reach(isFirst), reach(isLast));
            stands.put(services.get(i).id(), new Stand(services.get(i), team.id(), foot));
        }
    }

    private static Reach reach(boolean isOutermost) {
        return isOutermost ? Reach.STRAIGHT : Reach.UNDER;
    }

    /// Its chip is not drawn.
    boolean isFolded() {
        return foot.isAlone() && !team.equals(service.id());
    }
}
