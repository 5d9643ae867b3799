package dev.remit.analysis;

import dev.remit.model.Coverage;
import dev.remit.model.Ops;
import dev.remit.model.Rotation;
import dev.remit.model.RotationSite;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a rotation asks of the people on call (analyses 5.2). Where a site does not say how many hours it covers,
/// around the clock means 168 a week shared by the sites, and business hours mean 40.
///
/// @param watches the sites whose people and hours are known
/// @param hours a week that all sites cover together
/// @param incidents a week: its own figure, else the sum over its services where all are known
/// @param pages a week, in the same way
/// @param nightPages a week, the sum over its services where all are known
public record OnCall(
        Rotation rotation,
        List<Watch> watches,
        Optional<Double> hours,
        Optional<Double> incidents,
        Optional<Double> pages,
        Optional<Double> nightPages) {
    private static final double WEEK = 168;
    private static final double OFFICE = 40;
    private static final double SHIFT = 12;

    public static OnCall of(Rotation rotation, Structure structure) {
        var watches = rotation.sites().stream()
                .flatMap(site -> watch(rotation, site).stream())
                .toList();
        var ops = services(rotation, structure).map(Service::ops).toList();
        return new OnCall(
                rotation,
                watches,
                hours(rotation),
                weekly(rotation.incidentsPerWeek(), ops, Ops::incidentsPerWeek),
                weekly(rotation.pagesPerWeek(), ops, Ops::pagesPerWeek),
                weekly(Optional.empty(), ops, Ops::nightPagesPerWeek));
    }

    private static Optional<Double> weekly(
            Optional<BigDecimal> own, List<Ops> ops, Function<Ops, Optional<BigDecimal>> figure) {
        return own.or(() -> sum(ops.stream().map(figure).toList())).map(BigDecimal::doubleValue);
    }

    /// Incidents in twelve hours of being on call.
    public Optional<Double> incidentsPerShift() {
        return incidents.flatMap(all -> hours.filter(some -> some > 0).map(covered -> all / (covered / SHIFT)));
    }

    /// The fewest people a site needs whatever their share: eight around the clock at one site and six at each of
    /// several; three for anything less.
    public int floor() {
        if (!rotation.coverage().equals(Optional.of(Coverage.FULL_24X7))) return 3;
        return rotation.sites().size() > 1 ? 6 : 8;
    }

    /// Hours of incident work a week.
    public Optional<Double> incidentHours() {
        return incidents.map(OperationalWork::incidentWork);
    }

    private static Stream<Service> services(Rotation rotation, Structure structure) {
        return rotation.serviceIds().stream().flatMap(ref -> structure.service(ref).stream());
    }

    private static Optional<Watch> watch(Rotation rotation, RotationSite site) {
        return site.people()
                .flatMap(people -> hours(rotation, site)
                        .map(hours -> new Watch(site.siteName(), rotation.simultaneousRoles(), hours, people)));
    }

    private static Optional<Double> hours(Rotation rotation) {
        if (rotation.sites().isEmpty()) return usual(rotation, 1);
        var all = rotation.sites().stream().map(site -> hours(rotation, site)).toList();
        if (all.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return all.stream().flatMap(Optional::stream).reduce(Double::sum);
    }

    /// Hours of a week that the site covers.
    public static Optional<Double> hours(Rotation rotation, RotationSite site) {
        return site.hoursPerWeek()
                .map(BigDecimal::doubleValue)
                .or(() -> usual(rotation, rotation.sites().size()));
    }

    private static Optional<Double> usual(Rotation rotation, int sites) {
        return rotation.coverage().flatMap(coverage -> switch (coverage) {
            case FULL_24X7 -> Optional.of(WEEK / sites);
            case BUSINESS_HOURS -> Optional.of(OFFICE);
            case EXTENDED, NONE -> Optional.empty();
        });
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> all) {
        if (all.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return all.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
