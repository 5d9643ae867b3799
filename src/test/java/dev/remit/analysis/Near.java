package dev.remit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

/// Comparing figures with those worked out by hand: equal to one part in a million.
public final class Near {
    private static final double PART = 1e-6;

    private Near() {}

    public static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * PART);
    }

    public static void assertNear(double expected, Optional<Double> actual) {
        assertNear(expected, actual.orElseThrow());
    }
}
