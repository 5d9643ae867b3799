package dev.remit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {
    private static final Document SHOP = Documents.document("");

    @Test
    void a_rule_is_set_in_parts_and_what_says_nothing_is_not_kept() {
        var set = RuleSettings.limit("FLW-001", "handoffs", BigDecimal.TEN)
                .apply(RuleSettings.severity("FLW-001", Optional.of(Severity.INFO))
                        .apply(SHOP));
        var rule = set.settings().rule("FLW-001");

        assertEquals(Optional.of(Severity.INFO), rule.severity());
        assertEquals(BigDecimal.TEN, rule.parameters().get("handoffs"));
        var less = RuleSettings.severity("FLW-001", Optional.empty()).apply(set);
        assertEquals(SHOP, RuleSettings.forget("FLW-001", "handoffs").apply(less));
        assertEquals(
                SHOP,
                RuleSettings.off("FLW-001", false)
                        .apply(RuleSettings.off("FLW-001", true).apply(SHOP)));
    }

    @Test
    void a_finding_is_ignored_by_one_decision_at_a_time() {
        var day = LocalDate.of(2026, 9, 1);
        var once = Ignoring.until(day, "0123456789abcdef", "Known").apply(SHOP);
        var again = Ignoring.until(day.plusDays(1), "0123456789abcdef", "Still").apply(once);

        assertEquals(1, again.suppressions().size());
        assertEquals("Still", again.suppressions().getFirst().reason());
        assertEquals(SHOP, Ignoring.noMore("0123456789abcdef").apply(again));
    }
}
