package dev.remit.analysis;

import java.math.BigDecimal;

/// The share of its time that a team spends on operational work: on-call, tickets and toil.
///
/// @param value 0.5 means half of the time
public record OperationalShare(double value, Basis basis) {
    /// What the figure rests on.
    public enum Basis {
        /// The team says so.
        STATED,
        /// Computed from the services whose work it carries.
        COMPUTED,
        /// Computed, but some of those services have no figures, so it is at least that.
        PARTLY_COMPUTED
    }

    static OperationalShare stated(BigDecimal value) {
        return new OperationalShare(value.doubleValue(), Basis.STATED);
    }
}
