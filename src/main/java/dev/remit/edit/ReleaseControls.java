package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Optional;

/// What keeps one person from changing production alone.
public final class ReleaseControls {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);

    private ReleaseControls() {}

    /// Every change of the service is reviewed by a second person and deployed under an identity of its own.
    public static Edit separate(Ref<Service> service) {
        return Elements.change(Document::services, service, it -> {
            Service reviewed = SERVICE.with(it, "fourEyes", Optional.of(true));
            return SERVICE.with(reviewed, "separateDeployIdentity", Optional.of(true));
        });
    }
}
