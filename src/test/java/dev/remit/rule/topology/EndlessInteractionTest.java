package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndlessInteractionTest {
    private static final String CODE = "TOP-005";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Pay–Shop collaboration has no end. Set one or change the mode.",
                "\"startDate\": \"2026-01-01\", \"endDate\": \"2026-07-01\" | Pay–Shop collaboration lasts 181 days (limit"
                        + " 180). Set an earlier end or change the mode.",
                "\"startDate\": \"2026-08-01\", \"endDate\": \"2026-07-01\" | Pay–Shop collaboration ends on 2026-07-01"
                        + " before it starts on 2026-08-01. Set another end."
            })
    void what_is_odd_is_said(String dates, String message) {
        assertEquals(List.of("WARNING " + message), Found.by(CODE, collaborating(dates)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "ENDED"})
    void only_what_happens_now_counts(String state) {
        assertEquals(false, Found.any(CODE, collaborating("\"state\": \"" + state + "\"")));
    }

    @Test
    void role_groups_and_teams_that_do_not_exist_are_left_alone() {
        assertEquals(false, Found.any(CODE, collaborating("").replace("\"Pay\"", "\"Pay\", \"roleGroup\": true")));
        assertEquals(
                false, Found.any(CODE, collaborating("").replace("\"teamAId\": \"pay\"", "\"teamAId\": \"gone\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-08-30",
        "\"startDate\": \"2026-05-01\", 2026-08-30",
        "\"startDate\": \"2026-02-01\", 2026-07-31",
        "\"startDate\": \"2026-07-01\", 2026-09-29"
    })
    void three_months_more_are_offered_and_half_a_year_in_all(String start, String end) {
        assertEquals(
                List.of("Let it end on " + end, "Turn it into X-as-a-Service"),
                Found.repairs(CODE, collaborating(start)));
    }

    @Test
    void what_has_lasted_too_long_cannot_go_on() {
        assertEquals(
                List.of("Turn it into X-as-a-Service"),
                Found.repairs(CODE, collaborating("\"startDate\": \"2025-01-01\"")));
    }

    private static String collaborating(String fields) {
        return """
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "interactions": [{ "id": "i", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION"%s }]\
            """.formatted(fields.isEmpty() ? "" : ", " + fields);
    }
}
