package dev.remit.rule.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncoveredServiceTest {
    private static final String CODE = "ONC-001";

    @ParameterizedTest
    @CsvSource({"1, ERROR", "2, ERROR", "3, WARNING"})
    void it_matters_by_tier(int tier, String severity) {
        var found = Found.by(CODE, cart("\"lifecycle\": \"GA\", \"tier\": " + tier));

        assertEquals(
                List.of(severity + " No rotation covers Cart. Add it to Shop's rotation or state that it has none."),
                found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lifecycle\": \"GA\", \"tier\": 4",
                "\"lifecycle\": \"GA\"",
                "\"lifecycle\": \"DEVELOPMENT\", \"tier\": 1",
                "\"lifecycle\": \"GA\", \"tier\": 1, \"external\": true",
                "\"lifecycle\": \"GA\", \"tier\": 1, \"operating\": { \"noRotationReason\": \"A batch job.\" }"
            })
    void others_need_no_rotation(String fields) {
        assertEquals(List.of(), Found.by(CODE, cart(fields)));
    }

    @Test
    void a_rotation_that_never_answers_covers_nothing() {
        var found = Found.any(CODE, cart("\"lifecycle\": \"GA\", \"tier\": 1") + """
            , "rotations": [{ "id": "off", "name": "Off", "teamIds": ["shop"], "serviceIds": ["cart"],
              "coverage": "NONE" }]\
            """);

        assertEquals(true, found);
    }

    @Test
    void without_a_builder_it_names_nobody() {
        var found = Found.by(
                CODE, "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"lifecycle\": \"GA\", \"tier\": 1 }]");

        assertEquals(List.of("ERROR No rotation covers Cart. Add it to a rotation or state that it has none."), found);
    }

    @ParameterizedTest
    @CsvSource({
        "YBIYRI, Builders and Both",
        "SRE_EMBEDDED, Builders and Both",
        "SHARED_ONCALL, Both",
        "SRE_RUN, Reliability",
        "OPS_HANDOFF, "
    })
    void only_rotations_that_fit_the_operating_model_are_offered(String model, @Nullable String offered) {
        var repairs = Found.repairs(CODE, """
            "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
              "operating": { "model": "%s" } }],
            "engagements": [{ "id": "help", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN" }],
            "rotations": [
              { "id": "a", "name": "Builders", "teamIds": ["shop"] },
              { "id": "b", "name": "Both", "teamIds": ["shop", "sre"] },
              { "id": "c", "name": "Reliability", "teamIds": ["sre"] }]\
            """.formatted(model));

        var expected = offered == null
                ? List.of()
                : List.of(offered.split(" and ")).stream()
                        .map(rotation -> "Let " + rotation + " cover Cart")
                        .toList();
        assertEquals(expected, repairs);
    }

    @Test
    void the_team_named_as_first_line_comes_before_the_builder() {
        var found = Found.by(
                CODE, cart("\"lifecycle\": \"GA\", \"tier\": 1, \"operating\": { \"firstLineTeamId\": \"ops\" }"));

        assertEquals(
                List.of("ERROR No rotation covers Cart. Add it to Operations's rotation or state that it has none."),
                found);
    }

    private static String cart(String fields) {
        return """
            "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", %s }]\
            """.formatted(fields);
    }
}
