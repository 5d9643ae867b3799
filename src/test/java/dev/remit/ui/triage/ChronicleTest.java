package dev.remit.ui.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.model.ScoreLimits;
import dev.remit.rule.Level;
import dev.remit.rule.Rules;
import dev.remit.rule.Score;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Id SHOP = Id.of("shop");

    @Test
    void a_finding_keeps_the_day_it_was_first_seen_until_it_is_gone() {
        var monday = Chronicle.BLANK.seeing(List.of("a", "b"), List.of(), MONDAY);
        var tuesday = monday.seeing(List.of("a", "c"), List.of(), MONDAY.plusDays(1));
        var wednesday = tuesday.seeing(List.of("a", "b"), List.of(), MONDAY.plusDays(2));

        assertEquals(Optional.of(MONDAY), wednesday.since("a"));
        assertEquals(Optional.of(MONDAY.plusDays(1)), tuesday.since("c"));
        assertEquals(Optional.empty(), tuesday.since("b"));
        assertEquals(Optional.of(MONDAY.plusDays(2)), wednesday.since("b"));
    }

    @Test
    void a_day_has_the_latest_standing_and_only_two_months_are_kept() {
        var chronicle = Chronicle.BLANK;
        for (int day = 0; day < 70; day++) chronicle = chronicle.seeing(List.of(), scores(""), MONDAY.plusDays(day));
        chronicle = chronicle.seeing(List.of(), scores(UNOWNED), MONDAY.plusDays(69));

        var days = chronicle.of(SHOP, ScoreLimits.STANDARD);
        assertEquals(60, days.size());
        assertEquals(MONDAY.plusDays(10), days.getFirst().day());
        assertEquals(0, days.getFirst().errors());
        assertEquals(Level.BRONZE, days.getLast().level());
    }

    @Test
    void a_team_has_no_standing_on_days_it_was_not_there() {
        var chronicle = Chronicle.BLANK.seeing(List.of(), scores(""), MONDAY);

        assertEquals(List.of(), chronicle.of(Id.of("other"), ScoreLimits.STANDARD));
    }

    private static final String UNOWNED = """
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        """;

    private static List<Score> scores(String members) {
        var document = Documents.document(members + "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }]");
        var facts = Facts.of(document, MONDAY);
        return Score.of(Rules.check(facts), facts.structure());
    }
}
