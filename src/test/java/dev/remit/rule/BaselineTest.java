package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Severity;
import dev.remit.rule.Baseline.Past;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Metadata RENAMED =
            Metadata.of("TST-001", "Short name", Severity.WARNING).formerly("OLD-007");

    @Test
    void a_finding_recorded_before_its_rule_was_renamed_is_neither_new_nor_gone() {
        var finding = about("shop");

        var baseline = Baseline.of(List.of(past("OLD-007", "shop")), List.of(RENAMED));

        assertFalse(baseline.isNew(finding));
        assertEquals(List.of(), baseline.goneFrom(new Findings(List.of(finding), List.of())));
    }

    @Test
    void what_is_gone_is_told_by_the_code_its_rule_has_now() {
        var baseline = Baseline.of(List.of(past("OLD-007", "shop")), List.of(RENAMED));

        var gone = baseline.goneFrom(new Findings(List.of(about("pay")), List.of()));

        assertEquals(List.of(past("TST-001", "shop")), gone);
    }

    @Test
    void a_finding_of_a_rule_that_is_no_more_keeps_its_code() {
        var baseline = Baseline.of(List.of(past("OLD-008", "shop")), List.of(RENAMED));

        assertTrue(baseline.isNew(about("shop")));
        assertEquals(
                List.of(past("OLD-008", "shop")), baseline.goneFrom(new Findings(List.of(about("shop")), List.of())));
    }

    private static Past past(String rule, String team) {
        return new Past(rule, Severity.WARNING, List.of(Id.of(team)), "", "A name is short.");
    }

    private static Finding about(String team) {
        var message = Text.of("A name is short.");
        return new Finding("TST-001", Severity.WARNING, List.of(Id.of(team)), "", message, List.of(), List.of());
    }
}
