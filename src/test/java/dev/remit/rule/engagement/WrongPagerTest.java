package dev.remit.rule.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongPagerTest {
    private static final String CODE = "OPM-006";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        YBIYRI        | "shop"        | false
        YBIYRI        | "pay", "shop" | false
        YBIYRI        | "pay"         | true
        SRE_CONSULTED | "shop"        | false
        SRE_CONSULTED | "sre"         | true
        SRE_EMBEDDED  | "sre", "shop" | false
        SRE_EMBEDDED  | "ops"         | true
        SHARED_ONCALL | "shop", "sre" | false
        SHARED_ONCALL | "shop"        | true
        SHARED_ONCALL | "sre"         | true
        SRE_RUN       | "sre"         | false
        SRE_RUN       | "shop", "sre" | true
        SRE_RUN       | "shop"        | true
        OPS_HANDOFF   | "ops"         | false
        OPS_HANDOFF   | "ops", "shop" | false
        OPS_HANDOFF   | "shop"        | true
        OPS_HANDOFF   | "ghost"       | false
        YBIYRI        | ''            | false
        """)
    void each_model_names_who_is_paged(String model, String paged, boolean reported) {
        var found = Found.any(CODE, cart(model, "\"builtBy\": \"shop\"", paged));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"YBIYRI, false", "SRE_CONSULTED, false", "SHARED_ONCALL, true", "SRE_RUN, true"})
    void an_unknown_builder_is_not_missed_but_sre_is(String model, boolean reported) {
        var found = Found.any(CODE, cart(model, "\"tier\": 1", "\"pay\""));

        assertEquals(reported, found);
    }

    @Test
    void several_teams_answer() {
        var found = Found.by(CODE, cart("YBIYRI", "\"builtBy\": \"shop\"", "\"ops\", \"pay\""));

        assertEquals(List.of("ERROR Cart is marked YBIYRI, but Ops and Pay answer the pager."), found);
    }

    @Test
    void the_model_is_made_to_fit_or_the_team_that_it_names_is_paged() {
        String builtByShop = "\"builtBy\": \"shop\"";

        assertEquals(
                List.of("Mark Cart as OPS_HANDOFF", "Page Shop first for Cart"),
                Found.repairs(CODE, cart("YBIYRI", builtByShop, "\"ops\"")));
        assertEquals(
                List.of("Mark Cart as YBIYRI", "Page SRE first for Cart"),
                Found.repairs(CODE, cart("SRE_RUN", builtByShop, "\"shop\"")));
        assertEquals(List.of(), Found.repairs(CODE, cart("SHARED_ONCALL", builtByShop, "\"sre\"")));
    }

    private static String cart(String model, String attribute, String paged) {
        return """
            "teams": [{ "id": "ops", "name": "Ops", "specialism": "OPERATIONS" }, { "id": "pay", "name": "Pay" },
              { "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", %s, "operating": { "model": "%s" } }],
            "engagements": [{ "id": "e", "sreTeamId": "sre", "level": "RUN", "serviceIds": ["cart"] }],
            "rotations": [{ "id": "r", "name": "R", "serviceIds": ["cart"], "teamIds": [%s] }]
            """.formatted(attribute, model, paged);
    }
}
