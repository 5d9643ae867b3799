package dev.remit.analysis;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Document;
import dev.remit.model.Engagement;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Pairs of teams that have something to do with each other, in either direction.
final class TeamPairs {
    private final Map<Id, Set<Id>> others = new HashMap<>();

    /// The pairs of SRE and building teams that an engagement in force joins; without a building team of its own those
    /// that build its services.
    static TeamPairs engaged(Structure structure) {
        var pairs = new TeamPairs();
        for (Engagement engagement : structure.document().engagements()) {
            if (!engagement.isInForce() || engagement.sreTeamId().isEmpty()) continue;
            Id sre = engagement.sreTeamId().get().id();
            engagement.buildingTeamId().ifPresent(builder -> pairs.add(sre, builder.id()));
            for (Ref<Service> ref : engagement.serviceIds())
                structure.service(ref).flatMap(structure::builder).ifPresent(builder -> pairs.add(sre, builder.id()));
        }
        return pairs;
    }

    /// And those between whom work passes in a drawn flow.
    TeamPairs passing(Document document) {
        for (DeliveryFlow flow : document.deliveryFlows()) {
            var route = Passage.of(flow).route();
            for (int i = 1; i < route.size(); i++)
                add(route.get(i - 1).id(), route.get(i).id());
        }
        return this;
    }

    void add(Id one, Id other) {
        others.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        others.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    boolean contains(Id one, Id other) {
        return others.getOrDefault(one, Set.of()).contains(other);
    }
}
