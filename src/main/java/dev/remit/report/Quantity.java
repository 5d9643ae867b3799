package dev.remit.report;

import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A number in a cell; formats that know numbers keep it one. Its column says the unit.
public record Quantity(BigDecimal value, Measure measure, Tone tone) implements Cell {
    private static final MathContext KEPT = new MathContext(10);
    private static final int SHOWN_PLACES = 2;

    public Quantity(BigDecimal value, Measure measure) {
        this(value, measure, Tone.NEUTRAL);
    }

    /// Of a number without a unit.
    public Quantity(BigDecimal value) {
        this(value, Measure.COUNT);
    }

    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    /// To ten digits, which is more than any figure is known to.
    public static Quantity of(double value, Measure measure) {
        return new Quantity(
                new BigDecimal(BigDecimal.valueOf(value)
                        .round(KEPT)
                        .stripTrailingZeros()
                        .toPlainString()),
                measure);
    }

    /// The word "unknown" where there is no value.
    public static Cell of(Optional<Double> value, Measure measure) {
        return value.<Cell>map(known -> of(known, measure)).orElse(Words.UNKNOWN);
    }

    public static Cell of(Figure figure) {
        return of(figure.value(), figure.measure());
    }

    public Quantity toned(Tone other) {
        return new Quantity(value, measure, other);
    }

    @Override
    public String plain() {
        return value.toPlainString();
    }

    /// As people read it: a share in percent, anything else with two decimals at most.
    public String shown() {
        if (measure == Measure.SHARE) return measure.shown(value.doubleValue());
        if (value.scale() <= SHOWN_PLACES) return plain();
        var rounded = value.setScale(SHOWN_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
