package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Optional;
import java.util.function.Predicate;

/// Letters of a RACI set by hand.
public final class RaciOverrides {
    private static final Shape<RaciOverride> OVERRIDE = Shape.of(RaciOverride.class);

    private RaciOverrides() {}

    /// The role has these letters for one activity of one service, and this is why.
    public static Edit set(Ref<Service> service, String activity, String role, Letters letters, String reason) {
        return document -> {
            RaciOverride standing = document.raciOverrides().stream()
                    .filter(isFor(service, activity, role))
                    .findFirst()
                    .orElseGet(() -> fresh(document, service, activity, role));
            RaciOverride changed = OVERRIDE.with(standing, "value", Optional.of(letters));
            return document.with(OVERRIDE.with(changed, "reason", Optional.of(reason)));
        };
    }

    /// Nothing is set by hand for the role any more, for one activity of one service.
    public static Edit clear(Ref<Service> service, String activity, String role) {
        return document -> {
            Document rest = document;
            for (RaciOverride each : document.raciOverrides()) {
                if (isFor(service, activity, role).test(each)) rest = rest.without(each.id());
            }
            return rest;
        };
    }

    private static Predicate<RaciOverride> isFor(Ref<Service> service, String activity, String role) {
        return each -> each.serviceId().equals(Optional.of(service))
                && each.activityCode().equals(activity)
                && each.role().equals(role);
    }

    private static RaciOverride fresh(Document document, Ref<Service> service, String activity, String role) {
        return Draft.of(FreeIds.in(document, String.join(" ", service.id().text(), activity, role))
                        .text())
                .with("serviceId", service.id().text())
                .with("activityCode", activity)
                .with("role", role)
                .with("value", Letters.R.spelling())
                .as(RaciOverride.class);
    }
}
