package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// What is done when so much of an error budget is spent.
@About("What is done when so much of an error budget is spent.")
public record PolicyAction(
        @About(value = "The share of the budget that is spent.", unit = Unit.SHARE, most = "100")
        BigDecimal budgetConsumedAtLeast,

        @About(value = "What is done.", prose = true) String action,

        @About(value = "What goes on all the same.", prose = true)
        Optional<String> exceptions,

        Kept kept) {
    static PolicyAction of(Values v) {
        return new PolicyAction(v.next(), v.next(), v.next(), v.next());
    }
}
