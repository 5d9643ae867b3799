package dev.remit.edit;

import dev.remit.model.Coverage;
import dev.remit.model.Document;
import dev.remit.model.Rotation;
import dev.remit.model.RotationSite;
import dev.remit.model.Service;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who takes turns on call, for what and when.
public final class Rotations {
    private static final Shape<Rotation> ROTATION = Shape.of(Rotation.class);
    private static final Shape<RotationSite> SITE = Shape.of(RotationSite.class);

    private Rotations() {}

    /// The rotation covers this service too.
    public static Edit cover(Ref<Rotation> rotation, Ref<Service> service) {
        return Elements.change(
                Document::rotations, rotation, it -> ROTATION.with(it, "serviceIds", with(it.serviceIds(), service)));
    }

    /// The rotation answers for extended hours only; how many its sites cover is to be agreed anew.
    public static Edit extendedHours(Ref<Rotation> rotation) {
        return Elements.change(Document::rotations, rotation, it -> {
            Rotation reduced = ROTATION.with(it, "coverage", Optional.of(Coverage.EXTENDED));
            return ROTATION.with(reduced, "sites", withoutHours(it.sites()));
        });
    }

    /// An unanswered page of the rotation climbs that many levels.
    public static Edit escalate(Ref<Rotation> rotation, int levels) {
        return Elements.change(
                Document::rotations, rotation, it -> ROTATION.with(it, "escalationLevels", Optional.of(levels)));
    }

    /// The rotation hands over after so many hours.
    public static Edit shifts(Ref<Rotation> rotation, BigDecimal hours) {
        return Elements.change(Document::rotations, rotation, it -> ROTATION.with(it, "shiftHours", hours));
    }

    private static Set<Ref<Service>> with(Set<Ref<Service>> services, Ref<Service> one) {
        var more = new TreeSet<>(services);
        more.add(one);
        return Collections.unmodifiableSet(more);
    }

    private static List<RotationSite> withoutHours(List<RotationSite> sites) {
        return sites.stream()
                .map(site -> SITE.with(site, "hoursPerWeek", Optional.empty()))
                .toList();
    }
}
