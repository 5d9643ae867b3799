package dev.remit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    @Test
    void aSmallerNumberStandsFirst() {
        assertEquals(List.of("Service 2", "Service 10"), sorted("Service 10", "Service 2"));
    }

    @Test
    void numbersInTheMiddleCountToo() {
        assertEquals(List.of("v2 API", "v2 Shop", "v10 API"), sorted("v10 API", "v2 Shop", "v2 API"));
    }

    @Test
    void caseMakesNoDifferenceUnlessNothingElseDoes() {
        assertEquals(List.of("Alpha", "alpha", "Beta"), sorted("Beta", "alpha", "Alpha"));
    }

    @Test
    void aNameStandsBeforeALongerOneThatBeginsLikeIt() {
        assertEquals(List.of("Pay", "Pay 1", "Payments"), sorted("Payments", "Pay 1", "Pay"));
    }

    @Test
    void numbersLongerThanAnyIntegerAreCompared() {
        assertEquals(
                List.of("9", "99999999999999999998", "99999999999999999999"),
                sorted("99999999999999999999", "9", "99999999999999999998"));
    }

    @Test
    void leadingZerosAddNothing() {
        assertEquals(List.of("Team 007", "Team 8", "Team 010"), sorted("Team 010", "Team 8", "Team 007"));
        assertNotEquals(0, NameOrder.BY_NAME.compare("Team 07", "Team 7"), "yet they are two names");
    }

    private static List<String> sorted(String... names) {
        return Stream.of(names).sorted(NameOrder.BY_NAME).toList();
    }
}
