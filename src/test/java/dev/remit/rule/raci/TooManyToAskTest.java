package dev.remit.rule.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.raci.Activity;
import dev.remit.raci.Catalogue;
import dev.remit.rule.Found;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooManyToAskTest {
    private static final String CODE = "RAC-005";

    @Test
    void a_team_that_is_asked_about_nearly_everything_is_named() {
        String members = asked(19);

        assertEquals(
                List.of(
                        "WARNING Guard must be consulted on 19 of 30 activities of Cart (limit 60%); each is a delay. Turn"
                                + " some into informed."),
                Found.by(CODE, members));
        assertEquals(List.of(), Found.repairs(CODE, members));
    }

    @Test
    void own_activities_are_activities_too() {
        String more = ", \"activities\": [{ \"id\": \"a1\", \"code\": \"OWN-01\", \"name\": \"One\" },"
                + " { \"id\": \"a2\", \"code\": \"OWN-02\", \"name\": \"Two\" }]";

        assertEquals(true, Found.any(CODE, asked(19)));
        assertEquals(false, Found.any(CODE, asked(19) + more));
    }

    /// Guard is consulted on that many activities of Cart, and has nothing to do with the others.
    private static String asked(int activities) {
        var codes = Catalogue.activities().stream().map(Activity::code).toList();
        var overrides = new ArrayList<String>();
        for (int i = 0; i < codes.size(); i++) {
            overrides.add("""
                { "id": "o%d", "serviceId": "cart", "activityCode": "%s", "role": "SECURITY", "value": "%s" }\
                """.formatted(i, codes.get(i), i < activities ? "C" : ""));
        }
        return Given.cart(String.join(", ", overrides));
    }
}
