package dev.remit.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenNumbersTest {
    private static final String CODE = "FLW-005";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"visibleTo\": [\"ops\", \"shop\"] | []",
                "\"visibleTo\": [\"ops\"] | [Show the numbers of Cart to Shop]",
                "\"visibleTo\": [] | [Show the numbers of Cart to Operations, Show the numbers of Cart to Shop]",
                "\"deployments\": 3 | []"
            })
    void each_of_them_sees_them(String delivery, String repairs) {
        assertEquals(
                repairs,
                Found.repairs(CODE, cart("\"builtBy\": \"shop\"", delivery)).toString());
    }

    @Test
    void without_a_builder_nobody_is_missed() {
        assertEquals(false, Found.any(CODE, cart("\"tier\": 1", "\"visibleTo\": []")));
    }

    @Test
    void every_team_that_is_paged_counts() {
        String members = """
            "teams": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", "delivery": { "visibleTo": ["shop", "a"] } }],
            "rotations": [{ "id": "r", "name": "R", "teamIds": ["a", "b", "shop"], "serviceIds": ["cart"] }]\
            """;

        assertEquals(List.of("INFO B does not see the change fail rate of Cart."), Found.by(CODE, members));
    }

    private static String cart(String fields, String delivery) {
        return """
            "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", %s, "operating": { "firstLineTeamId": "ops" },
              "delivery": { %s } }]\
            """.formatted(fields, delivery);
    }
}
