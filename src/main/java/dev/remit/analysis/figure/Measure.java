package dev.remit.analysis.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a figure counts, and how people read it.
public enum Measure {
    /// A part of one, read in percent.
    SHARE("share", ""),
    /// A number without a unit.
    INDEX("index", ""),
    COUNT("count", ""),
    MINUTES("minutes", "min"),
    HOURS("hours", "h"),
    HOURS_A_WEEK("hours a week", "h a week"),
    DAYS("days", "days"),
    A_MONTH("a month", "a month"),
    A_SHIFT("a shift of 12 hours", "in a shift of 12 hours"),
    A_QUARTER("a quarter", "a quarter"),
    MONEY("money", "");

    private static final int PLACES = 4;

    private final String unit;
    private final String suffix;

    Measure(String unit, String suffix) {
        this.unit = unit;
        this.suffix = suffix;
    }

    /// As programs read it.
    public String unit() {
        return unit;
    }

    /// The number as people read it: `25%`, `72 h`, `1.34`.
    public String shown(double value) {
        var digits = this == SHARE ? percent(value) : rounded(value);
        return suffix.isEmpty() ? digits : digits + " " + suffix;
    }

    /// Above 99 % the nines matter, so six places tell 99.9 % from 99.900025 %; below, two are enough.
    private static String percent(double share) {
        return rounded(share * 100, share >= 0.99 ? 6 : 2) + "%";
    }

    static String rounded(double value) {
        return rounded(value, PLACES);
    }

    /// With that many places, or as many digits of what is smaller.
    private static String rounded(double value, int least) {
        var exact = BigDecimal.valueOf(value);
        int places = exact.signum() == 0 ? least : Math.max(least, least + exact.scale() - exact.precision());
        var rounded = exact.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
