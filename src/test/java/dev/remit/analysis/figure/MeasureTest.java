package dev.remit.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({
        "SHARE, 0.13725490196, 13.73%",
        "SHARE, 0.99900025, 99.900025%",
        "SHARE, 0.99999, 99.999%",
        "SHARE, 1.00625, 100.625%",
        "SHARE, 0.00000123, 0.00012%",
        "SHARE, 0, 0%",
        "HOURS, 612, 612 h",
        "HOURS, 17.75, 17.75 h",
        "MINUTES, 40.320000000000004, 40.32 min",
        "INDEX, 0.72666666666, 0.7267",
        "COUNT, -1, -1"
    })
    void a_figure_is_read_with_its_unit_and_no_more_digits_than_it_needs(Measure measure, double value, String shown) {
        assertEquals(shown, measure.shown(value));
    }
}
