package dev.remit.rule.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndecidedOperatingModelTest {
    private static final String CODE = "OPM-001";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"ops; Handed to operations", "shop; You build it, you run it"})
    void the_proposed_model_agrees_with_who_is_paged(String team, String model) {
        var repairs = Found.repairs(CODE, cart("\"firstLineTeamId\": \"" + team + "\""));

        assertEquals(List.of("Set the operating model of Cart to \"" + model + "\""), repairs);
    }

    @Test
    void while_nobody_is_paged_builders_run_what_they_build() {
        var repairs = Found.repairs(CODE, cart(""));

        assertEquals(List.of("Set the operating model of Cart to \"You build it, you run it\""), repairs);
    }

    @Test
    void sre_on_the_pager_is_no_quick_choice() {
        String members = cart("\"firstLineTeamId\": \"sre\"");

        assertEquals(1, Found.by(CODE, members).size());
        assertEquals(List.of(), Found.repairs(CODE, members));
    }

    @Test
    void a_decision_that_begins_later_is_one() {
        var found = Found.by(CODE, cart("\"model\": \"YBIYRI\", \"since\": \"2026-07-01\""));

        assertEquals(List.of(), found);
    }

    private static String cart(String operating) {
        return """
            "teams": [{ "id": "ops", "name": "Ops", "specialism": "OPERATIONS" },
              { "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
              "operating": { %s } }]
            """.formatted(operating);
    }
}
