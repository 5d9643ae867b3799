package dev.remit.rule.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowBusFactorTest {
    private static final String CODE = "OWN-006";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | 1 | ERROR Only 1 person can support Search. Pair, rotate, or document until at least 2 can.
        2 | 0 | WARNING Nobody can support Search alone. Pair, rotate, or document until at least 2 can.
        2 | 1 | WARNING Only 1 person can support Search. Pair, rotate, or document until at least 2 can.
        """)
    void fewer_than_two_people_are_too_few(int tier, int people, String message) {
        var found = Found.by(CODE, service(tier, people));

        assertEquals(List.of(message), found);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "2, 3", "3, 0"})
    void two_people_are_enough_and_less_important_services_need_none(int tier, int people) {
        var found = Found.by(CODE, service(tier, people));

        assertEquals(List.of(), found);
    }

    @Test
    void a_document_may_ask_for_more_people_and_more_tiers() {
        String settings = """
            , "settings": { "rules": { "OWN-006": { "parameters": { "minimum": 4, "tier": 3 } } } }
            """;

        var found = Found.by(CODE, service(3, 3) + settings);

        assertEquals(
                List.of("WARNING Only 3 people can support Search. Pair, rotate, or document until at least 4 can."),
                found);
    }

    @Test
    void an_unknown_number_or_tier_is_not_reported() {
        assertEquals(List.of(), Found.by(CODE, """
            "services": [{ "id": "a", "name": "A", "lifecycle": "GA", "tier": 1 },
              { "id": "b", "name": "B", "lifecycle": "GA", "peopleWhoKnow": 0 }]
            """));
    }

    private static String service(int tier, int people) {
        return "\"services\": [{ \"id\": \"search\", \"name\": \"Search\", \"lifecycle\": \"GA\", \"tier\": " + tier
                + ", \"peopleWhoKnow\": " + people + " }]";
    }
}
