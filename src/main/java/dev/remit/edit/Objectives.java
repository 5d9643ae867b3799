package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.SliCategory;
import dev.remit.model.Slo;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a service promises, and on which indicator.
public final class Objectives {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Slo> SLO = Shape.of(Slo.class);
    private static final String AVAILABILITY = "availability";

    private Objectives() {}

    /// The service promises this availability, on its availability indicator or a new one; product has yet to agree.
    public static Edit promise(Ref<Service> service, BigDecimal target) {
        return Elements.change(Document::services, service, it -> promising(it, target));
    }

    /// No availability objective of the service promises more than this.
    public static Edit lower(Ref<Service> service, BigDecimal target) {
        return Elements.change(Document::services, service, it -> SERVICE.with(it, "slos", lowered(it, target)));
    }

    /// One objective of the service has that target, whatever it is about.
    public static Edit retarget(Ref<Service> service, Id objective, BigDecimal target) {
        return each(service, objective, slo -> SLO.with(slo, "target", Optional.of(target)));
    }

    /// Product agreed to the objective, and it was looked at on that day.
    public static Edit review(Ref<Service> service, Id objective, LocalDate day) {
        return each(service, objective, slo -> {
            Slo agreed = SLO.with(slo, "agreedByProduct", Optional.of(true));
            return SLO.with(agreed, "reviewedOn", Optional.of(day));
        });
    }

    private static Edit each(Ref<Service> service, Id objective, UnaryOperator<Slo> change) {
        return Elements.change(
                Document::services,
                service,
                it -> SERVICE.with(
                        it,
                        "slos",
                        it.slos().stream()
                                .map(slo -> slo.id().equals(objective) ? change.apply(slo) : slo)
                                .toList()));
    }

    private static Service promising(Service service, BigDecimal target) {
        Sli sli = service.slis().stream()
                .filter(Objectives::isAvailability)
                .findFirst()
                .orElseGet(() -> indicator(service));
        var slis = added(service.slis(), sli, Comparator.comparing(Sli::id));
        var slos = added(service.slos(), objective(service, sli, target), Comparator.comparing(Slo::id));
        return SERVICE.with(SERVICE.with(service, "slis", slis), "slos", slos);
    }

    private static Sli indicator(Service service) {
        return Draft.of(free(service.slis().stream().map(Sli::id)))
                .with("name", "Availability")
                .with("category", "AVAILABILITY")
                .with("metricKind", "RATIO")
                .with("expected", "Answered without a server error")
                .as(Sli.class);
    }

    private static Slo objective(Service service, Sli sli, BigDecimal target) {
        return Draft.of(free(service.slos().stream().map(Slo::id)))
                .with("sliId", sli.id().text())
                .with("target", Raw.of(target))
                .with("agreedByProduct", false)
                .as(Slo.class);
    }

    private static String free(Stream<Id> taken) {
        Set<String> all = taken.map(Id::text).collect(Collectors.toSet());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? AVAILABILITY : AVAILABILITY + "-" + n)
                .filter(Predicate.not(all::contains))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> added(List<T> all, T one, Comparator<T> order) {
        var more = new ArrayList<>(all);
        if (!more.contains(one)) more.add(one);
        more.sort(order);
        return List.copyOf(more);
    }

    private static List<Slo> lowered(Service service, BigDecimal most) {
        return service.slos().stream()
                .map(slo -> service.sli(slo).filter(Objectives::isAvailability).isPresent() ? lowered(slo, most) : slo)
                .toList();
    }

    private static Slo lowered(Slo slo, BigDecimal most) {
        return SLO.with(slo, "target", slo.target().map(target -> target.min(most)));
    }

    private static boolean isAvailability(Sli sli) {
        return sli.category().equals(Optional.of(SliCategory.AVAILABILITY));
    }
}
