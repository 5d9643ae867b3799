package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// How a team spends its time: shares that add up to at most 1.
@About("How a team spends its time: shares that add up to at most 1.")
public record TimeSplit(
        @About(value = "Share spent on engineering.", unit = Unit.SHARE)
        Optional<BigDecimal> engineering,

        @About(value = "Share spent on on-call, tickets and toil.", unit = Unit.SHARE)
        Optional<BigDecimal> operational,

        @About(value = "Share spent on meetings and administration.", unit = Unit.SHARE)
        Optional<BigDecimal> overhead,

        Kept kept) {
    static TimeSplit of(Values v) {
        return new TimeSplit(v.next(), v.next(), v.next(), v.next());
    }
}
