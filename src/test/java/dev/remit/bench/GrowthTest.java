package dev.remit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class GrowthTest {
    private static final double[] SIZES = {100, 1_000, 10_000};

    @Test
    void whatGrowsWithTheSizeHasTheExponentOne() {
        assertThat(Growth.exponent(SIZES, new double[] {3, 30, 300})).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatGrowsWithTheSquareHasTheExponentTwo() {
        assertThat(Growth.exponent(SIZES, new double[] {0.5, 50, 5_000})).isCloseTo(2, within(1e-9));
    }

    @Test
    void whatStaysHasTheExponentNought() {
        assertThat(Growth.exponent(SIZES, new double[] {7, 7, 7})).isCloseTo(0, within(1e-9));
    }

    @Test
    void aLineIsLaidBetweenWhatDoesNotLieOnOne() {
        assertThat(Growth.exponent(SIZES, new double[] {1, 20, 100})).isCloseTo(1, within(1e-9));
    }
}
