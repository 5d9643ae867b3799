package dev.remit.analysis;

import dev.remit.model.Slo;
import java.math.BigDecimal;
import java.util.Optional;

/// What an objective leaves for failure over its window, and what was spent of it (analyses 5.6).
///
/// @param target the share promised, as written
/// @param windowDays days it holds over
public record ErrorBudget(BigDecimal target, int windowDays) {
    private static final double MINUTES_A_DAY = 24 * 60;
    private static final double HOURS_A_DAY = 24;

    /// Empty while the objective has no target.
    public static Optional<ErrorBudget> of(Slo slo) {
        return slo.target().map(target -> new ErrorBudget(target, slo.windowDays()));
    }

    /// The share of time or requests that may fail.
    public double share() {
        return BigDecimal.ONE.subtract(target).doubleValue();
    }

    /// Minutes of the window that may fail.
    public double minutes() {
        return share() * windowDays * MINUTES_A_DAY;
    }

    /// Of so many requests those that may fail.
    public double requests(double all) {
        return share() * all;
    }

    /// The share of the budget that is spent at that measurement: 1 where it is gone; empty for a target of 100 %,
    /// which leaves none.
    public Optional<Double> spent(BigDecimal measured) {
        double failed = BigDecimal.ONE.subtract(measured).doubleValue();
        return share() <= 0 ? Optional.empty() : Optional.of(failed / share());
    }

    /// The share of the budget that one full outage takes.
    public double outage(double minutes) {
        return minutes / minutes();
    }

    /// The share of the budget that is used in so many hours at a burn rate, which is 1 where it lasts the window.
    public double burnt(double rate, double hours) {
        return rate * hours / (windowDays * HOURS_A_DAY);
    }

    /// Hours until it is empty at a burn rate.
    public double lasts(double rate) {
        return windowDays * HOURS_A_DAY / rate;
    }
}
