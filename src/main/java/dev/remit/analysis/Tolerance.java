package dev.remit.analysis;

import java.math.BigDecimal;

/// Comparing shares and targets: less than 1e-9 apart is the same.
public final class Tolerance {
    private static final BigDecimal SMALL = new BigDecimal("1e-9");

    private Tolerance() {}

    /// Whether the value is truly above the limit.
    public static boolean exceeds(BigDecimal value, BigDecimal limit) {
        return value.subtract(limit).compareTo(SMALL) > 0;
    }

    /// The same of a computed figure.
    public static boolean exceeds(double value, BigDecimal limit) {
        return value - limit.doubleValue() > SMALL.doubleValue();
    }
}
