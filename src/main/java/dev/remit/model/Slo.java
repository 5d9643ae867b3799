package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// The target value of an indicator over a window.
@About("The target value of an indicator over a window.")
public record Slo(
        @About("Names the objective inside its service.") Id id,

        @About(value = "The indicator it is about.", label = "SLI")
        Optional<Id> sliId,

        @About(value = "The share of good events promised.", unit = Unit.SHARE, above = "0")
        Optional<BigDecimal> target,

        @About(value = "Days the target holds over.", unit = Unit.DAYS, otherwise = "28", least = "1")
        int windowDays,

        @About(value = "Whether the window rolls.", otherwise = "ROLLING")
        WindowKind windowKind,

        @About("How the error budget is counted.") Optional<BudgetingMethod> budgetingMethod,
        @About("Product management agreed to it.") Optional<Boolean> agreedByProduct,
        @About("The day it was looked at last.") Optional<LocalDate> reviewedOn,

        @About(value = "What the customer was promised.", label = "SLA target", unit = Unit.SHARE)
        Optional<BigDecimal> slaTarget,

        @About("How many windows in a row missed the target.")
        Optional<Integer> missedWindowsInARow,

        Kept kept) {
    static Slo of(Values v) {
        return new Slo(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next());
    }
}
