package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// How a service is delivered: the five DORA metrics over one sample.
@About("How a service is delivered: the five DORA metrics over one sample.")
public record Delivery(
        @About(value = "Deployments to production.", unit = Unit.PER_MONTH)
        Optional<BigDecimal> deploymentsPerMonth,

        @About(value = "Hours from commit to production.", unit = Unit.HOURS)
        Optional<BigDecimal> leadTimeHours,

        @About("Deployments in the sample that needed immediate repair.")
        Optional<Integer> failedDeployments,

        @About("Deployments in the sample.") Optional<Integer> deployments,

        @About("Unplanned deployments in the sample that repaired a user-facing fault.")
        Optional<Integer> reworkDeployments,

        @About(value = "Hours to recover from a failed deployment.", unit = Unit.HOURS)
        Optional<BigDecimal> recoveryTimeHours,

        @About(value = "The day the sample ends.", label = "As of")
        Optional<LocalDate> asOf,

        @About("The teams that see these numbers.") Optional<Set<Ref<Team>>> visibleTo,
        Kept kept) {
    static Delivery of(Values v) {
        return new Delivery(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
