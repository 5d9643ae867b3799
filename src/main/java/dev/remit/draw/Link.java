package dev.remit.draw;

import dev.remit.model.Dependency;
import dev.remit.model.Strength;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A dependency whose both ends are shown.
record Link(Stand from, Stand to, Strength strength) {
    static List<Link> all(Map<Id, Stand> stands) {
        var links = new ArrayList<Link>();
        for (Stand from : stands.values()) {
            for (Dependency needed : from.service().dependsOn()) {
                var to = stands.get(needed.serviceId().id());
                if (to != null && to != from) links.add(new Link(from, to, needed.strength()));
            }
        }
        return links;
    }
}
