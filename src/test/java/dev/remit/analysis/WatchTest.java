package dev.remit.analysis;

import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of the share of time on call, and of the fewest people it takes.
class WatchTest {
    private static final double CAP = 0.25;

    @ParameterizedTest
    @CsvSource({
        "168, 8, 0.25",
        "168, 6, 0.333333333",
        "168, 4, 0.5",
        "168, 3, 0.666666667",
        "84, 6, 0.166666667",
        "84, 5, 0.2",
        "40, 4, 0.119047619",
        "168, 10, 0.2"
    })
    void two_roles_share_the_hours(double hours, int people, double share) {
        assertNear(share, new Watch("Berlin", 2, hours, people).share());
    }

    /// Two roles around the clock are 364 shifts of twelve hours in a quarter.
    @ParameterizedTest
    @CsvSource({"8, 12, 45.5", "182, 12, 2", "4, 24, 45.5"})
    void people_share_the_shifts_of_a_quarter(int people, double shift, double shifts) {
        assertNear(shifts, new Watch("Berlin", 2, 168, people).shiftsPerQuarter(shift));
    }

    @ParameterizedTest
    @CsvSource({"2, 168, 8, 8", "2, 84, 6, 6", "3, 168, 8, 12", "3, 84, 6, 6", "1, 168, 3, 4", "2, 40, 3, 3"})
    void nobody_is_on_call_for_more_than_a_quarter(int roles, double hours, int floor, int people) {
        assertEquals(people, new Watch("Berlin", roles, hours, 1).smallest(CAP, floor));
    }
}
