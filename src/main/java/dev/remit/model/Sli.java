package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A measured indicator of service level.
@About("A measured indicator of service level.")
public record Sli(
        @About("Names the indicator inside its service.") Id id,
        @About("What the indicator is called.") Optional<String> name,
        @About("What it measures.") Optional<SliCategory> category,
        @About("How it is measured.") Optional<MetricKind> metricKind,
        @About("What a good event is: a text or a number.") Raw expected,

        @About(value = "The share of good events.", unit = Unit.SHARE)
        Optional<BigDecimal> measured,

        @About(value = "The day it was measured.", label = "As of")
        Optional<LocalDate> asOf,

        @About("Where the number comes from.") Optional<String> sourceRef,
        Kept kept) {
    static Sli of(Values v) {
        return new Sli(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
