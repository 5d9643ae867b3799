package dev.remit.report;

import java.math.BigDecimal;

/// A number in a cell with a small bar that shows it against a limit, such as the load of a team.
///
/// @param value not negative
/// @param limit the highest that is accepted; more than 0
/// @param tone what to think of it; the bar has its colour, and its sign stands beside the number
public record Gauge(BigDecimal value, BigDecimal limit, Tone tone) implements Cell {
    private static final int LIMIT_AT = 67;

    public Gauge {
        if (value.signum() < 0 || limit.signum() <= 0)
            throw new IllegalArgumentException("No gauge of " + value + " up to " + limit);
    }

    @Override
    public String plain() {
        return value.toPlainString();
    }

    /// Where the limit stands on the bar, in percent of its length: two thirds along, so that there is room beyond.
    public int limitAt() {
        return LIMIT_AT;
    }

    /// Where the value ends on the bar, in percent of its length.
    public int valueAt() {
        double share = value.doubleValue() / limit.doubleValue();
        return (int) Math.round(Math.clamp(share * LIMIT_AT, 0, 100));
    }
}
