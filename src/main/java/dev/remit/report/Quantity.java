package dev.remit.report;

import java.math.BigDecimal;

/// A number in a cell; formats that know numbers keep it one.
public record Quantity(BigDecimal value) implements Cell {
    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    @Override
    public String plain() {
        return value.toPlainString();
    }
}
