package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Operating;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Optional;

/// Who runs a service in production, and who is paged first.
public final class OperatingModels {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Operating> OPERATING = Shape.of(Operating.class);

    private OperatingModels() {}

    public static Edit decide(Ref<Service> service, OperatingModel model) {
        return set(service, "model", model);
    }

    /// The team is paged first, whatever rotations cover the service.
    public static Edit pageFirst(Ref<Service> service, Ref<Team> team) {
        return set(service, "firstLineTeamId", team);
    }

    private static Edit set(Ref<Service> service, String field, Object to) {
        return Elements.change(
                Document::services,
                service,
                it -> SERVICE.with(it, "operating", OPERATING.with(it.operating(), field, Optional.of(to))));
    }
}
