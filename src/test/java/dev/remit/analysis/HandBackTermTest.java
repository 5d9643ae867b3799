package dev.remit.analysis;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.HandBackTerm.Condition;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which hand-back conditions are met, near or far, and which are not known.
class HandBackTermTest {
    @Test
    void figures_stand_beside_their_limits() {
        var terms = terms("""
            "teams": [{ "id": "sre", "name": "SRE", "timeSplit": { "operational": 0.41 } }],
            "services": [{ "id": "cart", "name": "Cart",
              "slos": [{ "id": "up", "missedWindowsInARow": 1 }, { "id": "fast", "missedWindowsInARow": 3 }] }],
            "engagements": [{ "id": "run", "level": "RUN", "sreTeamId": "sre", "serviceIds": ["cart"],
              "handBack": { "opsShareOver": 0.4 },
              "reviews": [{ "date": "2026-01-10", "outcome": "PASSED_WITH_ACTIONS", "openActions": [
                { "text": "Alert on age", "since": "2026-05-22" }, { "text": "Write a runbook", "since": "2026-05-12" },
                { "text": "Ask" }] }] }]\
            """);

        assertEquals(
                List.of(
                        term(Condition.MISSED_WINDOWS, "3", "2"),
                        term(Condition.OPERATIONAL_SHARE, "0.41", "0.4"),
                        term(Condition.OPEN_ACTION, "20", "90")),
                terms);
    }

    @Test
    void what_nobody_measured_has_no_figure() {
        assertEquals(List.of(), terms("""
            "services": [{ "id": "cart", "name": "Cart", "slos": [{ "id": "up" }] }],
            "engagements": [{ "id": "run", "level": "RUN", "serviceIds": ["cart"], "handBack": {} }]\
            """));
    }

    @Test
    void without_terms_there_is_no_condition() {
        assertEquals(List.of(), terms("""
            "services": [{ "id": "cart", "name": "Cart", "slos": [{ "id": "up", "missedWindowsInARow": 9 }] }],
            "engagements": [{ "id": "run", "level": "RUN", "serviceIds": ["cart"] }]\
            """));
    }

    @ParameterizedTest
    @CsvSource({
        "MISSED_WINDOWS, 0, 2, far",
        "MISSED_WINDOWS, 1, 2, near",
        "MISSED_WINDOWS, 2, 2, met",
        "MISSED_WINDOWS, 0, 1, far",
        "MISSED_WINDOWS, 4, 5, near",
        "OPERATIONAL_SHARE, 0.39, 0.5, far",
        "OPERATIONAL_SHARE, 0.40, 0.5, near",
        "OPERATIONAL_SHARE, 0.50, 0.5, near",
        "OPERATIONAL_SHARE, 0.51, 0.5, met",
        "OPEN_ACTION, 71, 90, far",
        "OPEN_ACTION, 72, 90, near",
        "OPEN_ACTION, 90, 90, near",
        "OPEN_ACTION, 91, 90, met"
    })
    void a_condition_is_near_from_four_fifths_of_its_limit_or_one_window_before(
            Condition condition, String value, String limit, String state) {
        var term = term(condition, value, limit);

        assertEquals(state, term.isMet() ? "met" : term.isNear() ? "near" : "far");
    }

    private static HandBackTerm term(Condition condition, String value, String limit) {
        return new HandBackTerm(condition, new BigDecimal(value), new BigDecimal(limit));
    }

    private static List<HandBackTerm> terms(String members) {
        var structure = Structure.of(document(members), LocalDate.of(2026, 6, 1));
        var service = structure.document().services().get(Id.of("cart"));
        return HandBackTerm.of(service, structure.engagement(service).orElseThrow(), structure);
    }
}
