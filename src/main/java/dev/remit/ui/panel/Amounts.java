package dev.remit.ui.panel;

import dev.remit.shape.Unit;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// Numbers with their units, shares as per cent.
public final class Amounts {
    private Amounts() {}

    static Text of(BigDecimal number, Unit unit) {
        return switch (unit) {
            case NONE -> Text.of("{0}", number);
            case SHARE -> percent(number);
            case PERCENT -> Text.of("{0} %", number);
            case FTE, HOURS, MINUTES, DAYS, PER_WEEK, PER_MONTH, PIXELS -> Text.of("{0} {1}", number, unit.symbol());
        };
    }

    public static Text percent(BigDecimal share) {
        return Text.of("{0} %", share.movePointRight(2));
    }
}
