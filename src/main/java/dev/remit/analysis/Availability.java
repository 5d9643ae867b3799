package dev.remit.analysis;

import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.SliCategory;
import dev.remit.model.Slo;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What services promise, and what the promises of their direct hard dependencies allow (analyses 5.6, target mode).
///
/// A published target already includes the dependencies of the dependency, so only direct ones are multiplied.
/// Dependencies without a known target are left out, and so is a redundancy group with one.
public final class Availability {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final Structure structure;

    Availability(Structure structure) {
        this.structure = structure;
    }

    /// A hard dependency with what it promises.
    public record Need(Dependency dependency, Service service, BigDecimal target) {
        /// The share of requests that fail because of it.
        BigDecimal loss() {
            return dependency.impact().multiply(BigDecimal.ONE.subtract(target), DIGITS);
        }
    }

    /// What stands and falls as one: a dependency, or several that replace each other. Failures are taken to be
    /// independent.
    public record Link(List<Need> members, BigDecimal availability) {
        static Link of(List<Need> members) {
            BigDecimal loss = members.stream().map(Need::loss).reduce(BigDecimal.ONE, Link::times);
            return new Link(List.copyOf(members), BigDecimal.ONE.subtract(loss));
        }

        /// The promise, whatever share of requests depends on it.
        public BigDecimal offered() {
            BigDecimal missing = members.stream()
                    .map(need -> BigDecimal.ONE.subtract(need.target()))
                    .reduce(BigDecimal.ONE, Link::times);
            return BigDecimal.ONE.subtract(missing);
        }

        public Need weakest() {
            return members.stream().min(Comparator.comparing(Need::target)).orElseThrow();
        }

        private static BigDecimal times(BigDecimal one, BigDecimal other) {
            return one.multiply(other, DIGITS);
        }
    }

    /// The highest target among the objectives of the service on an availability indicator.
    public Optional<BigDecimal> target(Service service) {
        Optional<BigDecimal> highest = Optional.empty();
        for (Slo slo : service.slos()) {
            if (slo.target().isEmpty() || !isOnAvailability(service, slo)) continue;
            if (highest.isEmpty() || highest.get().compareTo(slo.target().get()) < 0) highest = slo.target();
        }
        return highest;
    }

    /// What a dependency promises: the target agreed for this use, else the target of the service needed.
    public Optional<BigDecimal> target(Dependency dependency) {
        return dependency
                .agreedTarget()
                .or(() -> structure.service(dependency.serviceId()).flatMap(this::target));
    }

    /// The direct hard dependencies with known targets, those of one redundancy group together.
    public List<Link> links(Service service) {
        return links(service, Dependency::isHard);
    }

    /// The soft ones, each taking its share of requests with it.
    public List<Link> softLinks(Service service) {
        return links(service, dependency -> !dependency.isHard());
    }

    private List<Link> links(Service service, Predicate<Dependency> wanted) {
        var groups = new LinkedHashMap<String, List<Dependency>>();
        for (Dependency each : service.dependsOn()) {
            if (wanted.test(each))
                groups.computeIfAbsent(group(each), name -> new ArrayList<>()).add(each);
        }
        return groups.values().stream()
                .flatMap(members -> link(members).stream())
                .toList();
    }

    /// The availability the links allow together; 1 where there are none.
    public static BigDecimal ceiling(List<Link> links) {
        return links.stream().map(Link::availability).reduce(BigDecimal.ONE, Link::times);
    }

    /// What is left when soft dependencies that fail degrade the service too; never a reason to report.
    public BigDecimal degraded(Service service) {
        return times(ceiling(links(service)), ceiling(softLinks(service)));
    }

    /// Intrinsic mode: what a service manages when each one has an availability without its dependencies, which the
    /// function knows. All that it needs hard, however deep, counts once. Empty where one of them is unknown.
    ///
    /// Never to be mixed with targets, which include dependencies already.
    public Optional<BigDecimal> intrinsic(Service service, Function<Service, Optional<BigDecimal>> own) {
        var seen = new HashSet<Id>(Set.of(service.id()));
        var ahead = new ArrayDeque<Service>(List.of(service));
        var product = BigDecimal.ONE;
        while (!ahead.isEmpty()) {
            Service next = ahead.remove();
            var alone = own.apply(next);
            if (alone.isEmpty()) return Optional.empty();
            product = times(product, alone.get());
            for (Dependency each : next.dependsOn()) {
                if (each.isHard() && seen.add(each.serviceId().id()))
                    structure.service(each.serviceId()).ifPresent(ahead::add);
            }
        }
        return Optional.of(product);
    }

    /// A target that fails so many times less: with 10 one nine more.
    public static BigDecimal better(BigDecimal target, BigDecimal times) {
        return BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(target).divide(times, DIGITS));
    }

    /// Whether the service promises more than its hard dependencies allow.
    public boolean isOverpromised(Service service) {
        return target(service)
                .filter(promised -> Tolerance.exceeds(promised, ceiling(links(service))))
                .isPresent();
    }

    private static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.multiply(other, DIGITS);
    }

    private static boolean isOnAvailability(Service service, Slo slo) {
        return service.sli(slo)
                .flatMap(sli -> sli.category())
                .filter(category -> category == SliCategory.AVAILABILITY)
                .isPresent();
    }

    /// Groups have a space in their key, which no id has.
    private static String group(Dependency dependency) {
        return dependency
                .redundancyGroup()
                .map(name -> "group " + name)
                .orElseGet(() -> dependency.serviceId().id().text());
    }

    private Optional<Link> link(List<Dependency> members) {
        var needs = new ArrayList<Need>(members.size());
        for (Dependency member : members) need(member).ifPresent(needs::add);
        return needs.size() == members.size() ? Optional.of(Link.of(needs)) : Optional.empty();
    }

    private Optional<Need> need(Dependency dependency) {
        return structure
                .service(dependency.serviceId())
                .flatMap(service -> target(dependency).map(target -> new Need(dependency, service, target)));
    }
}
