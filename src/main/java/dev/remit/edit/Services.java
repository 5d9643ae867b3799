package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.List;
import java.util.Optional;

/// What services there are. Nothing happens where an id is taken or a name is empty.
public final class Services {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);

    private Services() {}

    /// A new service that nobody answers for.
    public static Edit add(Id id, String name) {
        return Elements.add(id, name, (document, draft) -> draft.as(Service.class));
    }

    /// A new service that the team answers for.
    public static Edit addTo(Id id, String name, Ref<Team> owner) {
        var stake = Draft.EMPTY.with("teamId", owner.id().text()).with("role", "ACCOUNTABLE");
        return Elements.add(
                id,
                name,
                (document, draft) -> draft.with("owners", List.of(stake)).as(Service.class));
    }

    /// The service matters as much as its new tier says.
    public static Edit raise(Ref<Service> service, int tier) {
        return Elements.change(Document::services, service, it -> SERVICE.with(it, "tier", Optional.of(tier)));
    }
}
