package dev.remit.shape;

import java.math.BigDecimal;

/// What a number counts, and the hard range no number of its kind may leave.
public enum Unit {
    NONE("", "0", "1000000"),
    SHARE("share", "0", "1"),
    FTE("people", "0", "100000"),
    HOURS("h", "0", "1000000"),
    MINUTES("min", "0", "1000000"),
    DAYS("days", "0", "100000"),
    PER_WEEK("a week", "0", "1000000"),
    PER_MONTH("a month", "0", "1000000"),
    PERCENT("%", "-100", "100000"),
    PIXELS("px", "-1000000", "1000000");

    private final String symbol;
    private final BigDecimal least;
    private final BigDecimal most;

    Unit(String symbol, String least, String most) {
        this.symbol = symbol;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    public String symbol() {
        return symbol;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }
}
