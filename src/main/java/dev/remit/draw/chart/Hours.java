package dev.remit.draw.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Hours as they are written at a chart, with two places at most.
public final class Hours {
    private Hours() {}

    public static String shown(double hours) {
        var rounded =
                BigDecimal.valueOf(hours).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
