package dev.remit.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Shares as people read them: `99.95%`, exact to six places and never rounded up.
public final class Percent {
    private static final int PLACES = 6;

    private Percent() {}

    public static String of(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(PLACES, RoundingMode.FLOOR);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
