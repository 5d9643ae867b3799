package dev.remit.edit;

import dev.remit.model.Dependency;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Strength;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a service needs of others.
public final class Dependencies {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Dependency> DEPENDENCY = Shape.of(Dependency.class);

    private Dependencies() {}

    /// Why the one service cannot be made to need the other; empty where it can.
    public static Optional<Text> refusal(Document document, Ref<Service> from, Ref<Service> to) {
        if (from.equals(to)) return Optional.of(Text.of("{0} cannot depend on itself.", name(document, from)));
        boolean isNeeded =
                document.services().find(from).filter(it -> needs(it, to)).isPresent();
        return isNeeded
                ? Optional.of(Text.of("{0} depends on {1} already.", name(document, from), name(document, to)))
                : Optional.empty();
    }

    /// The one service cannot work without the other; nothing happens where that is refused.
    public static Edit need(Ref<Service> from, Ref<Service> to) {
        return change(from, it -> from.equals(to) || needs(it, to) ? it : with(it, to));
    }

    /// The one service does not need the other.
    public static Edit drop(Ref<Service> from, Ref<Service> to) {
        return change(from, it -> SERVICE.with(it, "dependsOn", without(it.dependsOn(), to)));
    }

    /// The one service needs another instead, as much as it needed the old; nothing happens where that is refused.
    public static Edit reconnect(Ref<Service> from, Ref<Service> oldTo, Ref<Service> newTo) {
        return change(
                from,
                it -> from.equals(newTo) || needs(it, newTo)
                        ? it
                        : each(it, oldTo, needed -> DEPENDENCY.with(needed, "serviceId", newTo)));
    }

    /// The service can work without the other.
    public static Edit soften(Ref<Service> service, Ref<Service> needed) {
        return strength(service, needed, Strength.SOFT);
    }

    /// The service cannot work without the other.
    public static Edit harden(Ref<Service> service, Ref<Service> needed) {
        return strength(service, needed, Strength.HARD);
    }

    private static Edit strength(Ref<Service> service, Ref<Service> needed, Strength strength) {
        return change(service, it -> each(it, needed, one -> DEPENDENCY.with(one, "strength", strength)));
    }

    private static Edit change(Ref<Service> service, UnaryOperator<Service> change) {
        return Elements.change(Document::services, service, change);
    }

    private static boolean needs(Service service, Ref<Service> other) {
        return service.dependsOn().stream().anyMatch(each -> each.serviceId().equals(other));
    }

    private static Service with(Service service, Ref<Service> needed) {
        var one = Draft.EMPTY.with("serviceId", needed.id().text()).as(Dependency.class);
        return SERVICE.with(service, "dependsOn", sorted(Stream.concat(service.dependsOn().stream(), Stream.of(one))));
    }

    private static List<Dependency> without(List<Dependency> all, Ref<Service> needed) {
        return all.stream().filter(each -> !each.serviceId().equals(needed)).toList();
    }

    private static Service each(Service service, Ref<Service> needed, UnaryOperator<Dependency> change) {
        var changed =
                service.dependsOn().stream().map(each -> each.serviceId().equals(needed) ? change.apply(each) : each);
        return SERVICE.with(service, "dependsOn", sorted(changed));
    }

    private static List<Dependency> sorted(Stream<Dependency> all) {
        return all.sorted(Comparator.comparing(Dependency::serviceId)).toList();
    }

    private static String name(Document document, Ref<Service> service) {
        return document.services()
                .find(service)
                .map(Service::name)
                .orElse(service.id().text());
    }
}
