package dev.remit.rule.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnattendedSecurityTest {
    private static final String CODE = "SEC-001";
    private static final String NOBODY = "\"skills\": { \"SOFTWARE\": 3 }";
    private static final String SOMEBODY = "\"skills\": { \"SECURITY\": 1 }";
    private static final String UNKNOWN = "\"tags\": []";

    @ParameterizedTest
    @CsvSource({"PUBLIC, ", "INTERNAL, ", "CONFIDENTIAL, confidential", "REGULATED, regulated"})
    void only_sensitive_data_needs_a_specialist(String data, @Nullable String word) {
        var found = Found.by(CODE, cart(NOBODY, NOBODY).replace("CONFIDENTIAL", data));

        assertEquals(
                word == null
                        ? List.of()
                        : List.of("ERROR Cart handles " + word + " data and no security specialist is attached."),
                found);
    }

    @Test
    void a_specialist_who_builds_or_supports_it_will_do() {
        assertEquals(false, Found.any(CODE, cart(SOMEBODY, NOBODY)));
        assertEquals(false, Found.any(CODE, cart(NOBODY, SOMEBODY) + ENGAGED));
        assertEquals(true, Found.any(CODE, cart(NOBODY, SOMEBODY)));
    }

    @Test
    void skills_nobody_wrote_down_are_unknown() {
        assertEquals(false, Found.any(CODE, cart(UNKNOWN, NOBODY)));
        assertEquals(false, Found.any(CODE, cart(NOBODY, UNKNOWN) + ENGAGED));
    }

    @Test
    void a_security_team_bound_anywhere_will_do() {
        String bound = cart(NOBODY, NOBODY)
                + ", \"organisation\": { \"name\": \"Test\", \"defaults\": [{ \"role\": \"SECURITY\", \"teamId\":"
                + " \"sre\" }] }";

        assertEquals(false, Found.any(CODE, bound));
    }

    @Test
    void only_production_counts() {
        assertEquals(false, Found.any(CODE, cart(NOBODY, NOBODY).replace("\"GA\"", "\"DEVELOPMENT\"")));
    }

    private static final String ENGAGED = """
        , "engagements": [{ "id": "help", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "CONSULT" }]\
        """;

    private static String cart(String shop, String sre) {
        return """
            "teams": [{ "id": "shop", "name": "Shop", %s }, { "id": "sre", "name": "SRE", %s }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
              "dataClass": "CONFIDENTIAL" }]\
            """.formatted(shop, sre);
    }
}
