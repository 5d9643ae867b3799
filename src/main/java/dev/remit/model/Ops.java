package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What running a service costs a week, measured.
@About("What running a service costs a week, measured.")
public record Ops(
        @About(value = "Incidents.", unit = Unit.PER_WEEK) Optional<BigDecimal> incidentsPerWeek,
        @About(value = "Pages.", unit = Unit.PER_WEEK) Optional<BigDecimal> pagesPerWeek,
        @About(value = "Hours of toil.", unit = Unit.HOURS) Optional<BigDecimal> toilHoursPerWeek,

        @About(value = "Pages at night.", unit = Unit.PER_WEEK)
        Optional<BigDecimal> nightPagesPerWeek,

        @About(value = "The day it was measured.", label = "As of")
        Optional<LocalDate> asOf,

        Kept kept) {
    static Ops of(Values v) {
        return new Ops(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
