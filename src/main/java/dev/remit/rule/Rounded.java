package dev.remit.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Computed figures as people read them: rounded, but never so far that they meet the limit they pass.
public final class Rounded {
    private static final int MOST_PLACES = 9;

    private Rounded() {}

    /// With that many decimals, or as many more as keep it apart from the limit.
    public static BigDecimal to(int places, double value, BigDecimal limit) {
        BigDecimal exact = BigDecimal.valueOf(value);
        for (int more = places; more < MOST_PLACES; more++) {
            BigDecimal rounded = exact.setScale(more, RoundingMode.HALF_UP);
            if (rounded.compareTo(limit) != 0) return rounded;
        }
        return exact.setScale(MOST_PLACES, RoundingMode.HALF_UP);
    }

    /// With that many decimals, where it is compared with nothing.
    public static BigDecimal to(int places, double value) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
