package dev.remit.analysis;

import dev.remit.model.Rotation;
import dev.remit.model.RotationSite;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// At which hours of the day people at a site answer for which services in production.
///
/// @param clock how far the site's clock is from UTC on the day; empty while its time zone is not known
/// @param services 24 sets, from midnight UTC on
/// @param unknown the rotations whose hours at the site are not known
public record Vigil(String site, Optional<ZoneOffset> clock, List<Set<Id>> services, List<Rotation> unknown) {
    private static final int DAY = 24;

    public Vigil {
        services = services.stream().map(Set::copyOf).toList();
        unknown = List.copyOf(unknown);
    }

    /// The vigils of all sites of rotations, by the names of the sites.
    public static List<Vigil> of(Facts facts) {
        var clocks = SiteClocks.of(facts.document(), facts.today());
        var vigils = new TreeMap<String, Vigil>();
        for (Rotation rotation : facts.document().rotations()) {
            if (!rotation.isCovering()) continue;
            var covered = covered(rotation, facts);
            for (RotationSite site : rotation.sites())
                vigils.merge(site.siteName(), of(rotation, site, covered, clocks), Vigil::and);
        }
        return List.copyOf(vigils.values());
    }

    /// At which hours anyone at any of the sites answers for which services.
    public static List<Set<Id>> together(List<Vigil> sites) {
        return sites.stream().map(Vigil::services).reduce(nothing(), Vigil::union);
    }

    private static Vigil of(Rotation rotation, RotationSite site, Set<Id> covered, SiteClocks clocks) {
        var clock = clocks.at(site.siteName());
        return WatchHours.of(rotation, site, clock)
                .map(hours -> new Vigil(site.siteName(), clock, at(hours, covered), List.of()))
                .orElseGet(() -> new Vigil(site.siteName(), clock, nothing(), List.of(rotation)));
    }

    private static Set<Id> covered(Rotation rotation, Facts facts) {
        return rotation.serviceIds().stream()
                .flatMap(ref -> facts.structure().service(ref).stream())
                .filter(Service::isProduction)
                .map(Service::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Set<Id>> at(Set<Integer> hours, Set<Id> covered) {
        return IntStream.range(0, DAY)
                .mapToObj(hour -> hours.contains(hour) ? covered : Set.<Id>of())
                .toList();
    }

    private static List<Set<Id>> nothing() {
        return at(Set.of(), Set.of());
    }

    private Vigil and(Vigil other) {
        var both = new ArrayList<>(unknown);
        both.addAll(other.unknown);
        return new Vigil(site, clock, union(services, other.services), both);
    }

    private static List<Set<Id>> union(List<Set<Id>> some, List<Set<Id>> more) {
        return IntStream.range(0, DAY)
                .mapToObj(hour -> union(some.get(hour), more.get(hour)))
                .toList();
    }

    private static Set<Id> union(Set<Id> some, Set<Id> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
