package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.edit.ScoreSettings;
import dev.remit.model.Document;
import dev.remit.model.ScoreLimits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    private static final Document SHOP = Documents.document("""
        "teams": [{ "id": "shop", "name": "Shop" }, { "id": "crowd", "name": "Crowd", "roleGroup": true }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
        """);

    @ParameterizedTest
    @CsvSource({"0, 0, GOLD", "0, 1, SILVER", "0, 3, SILVER", "0, 4, BRONZE", "1, 0, BRONZE"})
    void a_level_is_the_best_whose_limits_hold(int errors, int warnings, Level level) {
        assertEquals(level, Level.of(errors, warnings, ScoreLimits.STANDARD));
    }

    @Test
    void what_is_open_is_counted_for_its_team_and_role_groups_have_no_score() {
        var facts = Facts.of(SHOP, LocalDate.of(2026, 6, 1));
        var findings = Rules.check(facts);
        var scores = Score.of(findings, facts.structure());

        assertEquals(1, scores.size());
        var score = scores.getFirst();
        assertEquals(findings.open().size(), score.errors() + score.warnings() + score.notes());
        assertEquals(Level.of(score.errors(), score.warnings(), ScoreLimits.STANDARD), score.level());
    }

    @Test
    void limits_are_the_documents_and_standard_ones_are_not_written() {
        var strict = ScoreSettings.limit("silverWarnings", 0).apply(SHOP);

        assertEquals(0, strict.settings().score().orElseThrow().silverWarnings());
        assertEquals(SHOP, ScoreSettings.limit("silverWarnings", 3).apply(strict));
        assertEquals(SHOP, ScoreSettings.forget().apply(strict));
    }
}
