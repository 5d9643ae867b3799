package dev.remit.rule.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandBackDueTest {
    private static final String CODE = "OPM-005";
    private static final String NO_SHARE = "0";
    private static final String NO_ACTION = "2026-06-01";

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true"})
    void as_many_missed_windows_as_agreed_are_enough(int missed, boolean reported) {
        var found = Found.any(CODE, cart(missed, NO_SHARE, NO_ACTION));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"0.49, false", "0.5, false", "0.5000000001, false", "0.51, true"})
    void an_operational_share_above_the_agreed_one_is_too_much(String share, boolean reported) {
        var found = Found.any(CODE, cart(0, share, NO_ACTION));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, false", "2026-03-03, false", "2026-03-02, true"})
    void an_action_open_for_more_than_the_agreed_days_is_too_old(String since, boolean reported) {
        var found = Found.any(CODE, cart(0, NO_SHARE, since));

        assertEquals(reported, found);
    }

    @Test
    void the_worst_of_several_counts_and_an_unknown_builder_has_no_name() {
        var found = Found.by(CODE, cart(4, NO_SHARE, NO_ACTION));

        assertEquals(
                List.of("WARNING Cart meets hand-back condition: missed windows in a row (4, limit 2). "
                        + "Talk to the building team; give notice or record why not."),
                found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"handBack\": {}|\"purpose\": \"Help\"", "ACTIVE|HANDBACK_NOTICE", "SRE_RUN|YBIYRI"})
    void without_terms_after_notice_or_off_the_pager_nothing_is_due(String from, String to) {
        var found = Found.by(CODE, cart(4, "0.9", "2025-01-01").replace(from, to));

        assertEquals(List.of(), found);
    }

    private static String cart(int missed, String share, String since) {
        return """
            "teams": [{ "id": "sre", "name": "SRE", "timeSplit": { "operational": %s } }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "SRE_RUN" },
              "slos": [{ "id": "fresh", "missedWindowsInARow": 0 }, { "id": "up", "missedWindowsInARow": %d }] }],
            "engagements": [{ "id": "e", "sreTeamId": "sre", "level": "RUN", "serviceIds": ["cart"],
              "state": "ACTIVE", "handBack": {},
              "reviews": [{ "date": "2025-01-01", "outcome": "PASSED_WITH_ACTIONS", "openActions": [
                { "text": "Newer", "since": "2026-05-30" }, { "text": "Older", "since": "%s" }] }] }]
            """.formatted(share, missed, since);
    }
}
