package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The people who take turns on call for a set of services.
@About("The people who take turns on call for a set of services.")
public record Rotation(
        @About("Names the rotation for good.") Id id,
        @About("What the rotation is called.") String name,

        @About(value = "The teams whose people take turns.", label = "Teams")
        Set<Ref<Team>> teamIds,

        @About(value = "The services it covers.", label = "Services")
        Set<Ref<Service>> serviceIds,

        @About(value = "Where its people are.", key = "siteName")
        List<RotationSite> sites,

        @About("When it answers.") Optional<Coverage> coverage,

        @About(
                value = "People on call at once, such as primary and secondary.",
                otherwise = "2",
                least = "1",
                most = "20")
        int simultaneousRoles,

        @About(value = "Hours of a shift.", unit = Unit.HOURS, otherwise = "12", most = "168")
        BigDecimal shiftHours,

        @About("How many levels an unanswered page climbs.") Optional<Integer> escalationLevels,

        @About(
                value = "Minutes within which a page is acknowledged.",
                label = "Acknowledge within",
                unit = Unit.MINUTES)
        Optional<BigDecimal> ackTargetMin,

        @About("Being on call is paid or given back.") Optional<Boolean> compensated,

        @About(value = "Incidents; the sum over its services where absent.", unit = Unit.PER_WEEK)
        Optional<BigDecimal> incidentsPerWeek,

        @About(value = "Pages; the sum over its services where absent.", unit = Unit.PER_WEEK)
        Optional<BigDecimal> pagesPerWeek,

        @About("Drills held in a quarter.") Optional<BigDecimal> drillsPerQuarter,
        Kept kept)
        implements Element {
    static Rotation of(Values v) {
        return new Rotation(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public Ref<Rotation> ref() {
        return new Ref<>(id);
    }

    /// Answers at some time, or nobody wrote down when.
    public boolean isCovering() {
        return !coverage.equals(Optional.of(Coverage.NONE));
    }
}
