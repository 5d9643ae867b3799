package dev.remit.rule.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictingOverrideTest {
    private static final String CODE = "RAC-008";
    private static final String MOVED = Given.set("BUILD", "R") + ", " + Given.set("OPS", "A");

    @Test
    void while_nobody_decided_on_a_model_a_reason_is_enough() {
        String explained = MOVED.replace("\"value\"", "\"reason\": \"Agreed.\", \"value\"");

        assertEquals(true, Found.any(CODE, Given.cart(MOVED)));
        assertEquals(false, Found.any(CODE, Given.cart(explained)));
        assertEquals(true, Found.any(CODE, decided(Given.cart(explained))));
    }

    @Test
    void letters_other_than_the_a_may_be_set_freely() {
        assertEquals(
                false, Found.any(CODE, decided(Given.cart(Given.set("SRE", "R") + ", " + Given.set("BUILD", "A")))));
    }

    @Test
    void what_the_overlay_says_is_the_default() {
        String approval = """
            { "id": "o", "serviceId": "cart", "activityCode": "REL-02", "role": "MANAGER", "value": "A" },
            { "id": "p", "serviceId": "cart", "activityCode": "REL-02", "role": "BUILD", "value": "R" }\
            """;
        String regulated = Given.cart(approval).replace("\"GA\"", "\"GA\", \"dataClass\": \"REGULATED\"");

        assertEquals(true, Found.any(CODE, Given.cart(approval)));
        assertEquals(false, Found.any(CODE, regulated));
    }

    @Test
    void what_is_set_for_a_domain_counts_for_its_services_and_is_not_taken_back_for_one() {
        String members = Given.cart(MOVED.replace("serviceId\": \"cart", "domainId\": \"selling"))
                        .replace("\"GA\"", "\"GA\", \"domainId\": \"selling\"")
                + ", \"valueStreams\": [{ \"id\": \"v\", \"name\": \"V\" }],"
                + " \"domains\": [{ \"id\": \"selling\", \"name\": \"Selling\", \"valueStreamId\": \"v\" }]";

        assertEquals(true, Found.any(CODE, members));
        assertEquals(List.of(), Found.repairs(CODE, members));
    }

    @Test
    void an_answer_that_is_taken_away_is_found_too() {
        assertEquals(
                List.of("WARNING Cart is YBIYRI, yet 'Respond to pages' is accountable to nobody."),
                Found.by(CODE, decided(Given.cart(Given.set("BUILD", "R")))));
    }

    @Test
    void removing_what_was_set_brings_the_default_back() {
        var before = document(Given.cart(MOVED));
        var repair =
                Found.in(before).of(CODE).findFirst().orElseThrow().repairs().getFirst();

        assertEquals(0, repair.edit().apply(before).raciOverrides().size());
    }

    private static String decided(String members) {
        return members.replace("\"GA\"", "\"GA\", \"operating\": { \"model\": \"YBIYRI\" }");
    }
}
