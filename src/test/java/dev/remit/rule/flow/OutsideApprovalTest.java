package dev.remit.rule.flow;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideApprovalTest {
    private static final String CODE = "FLW-008";
    private static final String STEP =
            "\"stage\": \"RELEASE\", \"teamId\": \"board\", \"externalApproval\": true, \"waitHoursBefore\": 9";

    @ParameterizedTest
    @CsvSource({"board, shop", "RELEASE, TESTING", "true, false", "'\"teamId\": \"board\", ', ''"})
    void only_an_outside_approval_of_a_release_counts(String part, String other) {
        assertEquals(true, Found.any(CODE, flow("\"serviceId\": \"cart\"", STEP)));
        assertEquals(false, Found.any(CODE, flow("\"serviceId\": \"cart\"", STEP.replace(part, other))));
    }

    @Test
    void a_regulated_service_whose_wait_is_unknown_may_be_in_order() {
        String step = STEP.replace(", \"waitHoursBefore\": 9", "");

        assertEquals(true, Found.any(CODE, flow("\"serviceId\": \"cart\"", step)));
        assertEquals(
                false,
                Found.any(
                        CODE,
                        flow("\"serviceId\": \"cart\"", step)
                                .replace("\"Cart\"", "\"Cart\", \"dataClass\": \"REGULATED\"")));
    }

    @Test
    void the_approval_gives_way_to_four_eyes() {
        var before = document(flow("\"serviceId\": \"cart\"", STEP));
        var repair =
                Found.in(before).of(CODE).findFirst().orElseThrow().repairs().getFirst();

        var after = repair.edit().apply(before);

        assertEquals(Optional.of(true), after.services().get(Id.of("cart")).fourEyes());
        assertEquals(1, after.deliveryFlows().get(Id.of("way")).steps().size());
    }

    @Test
    void the_flow_of_a_domain_is_not_changed_for_one_service() {
        assertEquals(true, Found.any(CODE, flow("\"domainId\": \"selling\"", STEP)));
        assertEquals(List.of(), Found.repairs(CODE, flow("\"domainId\": \"selling\"", STEP)));
    }

    private static String flow(String scope, String step) {
        return """
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales" }],
            "teams": [{ "id": "board", "name": "Board" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "domainId": "selling" }],
            "deliveryFlows": [{ "id": "way", %s, "steps": [{ "id": "1", "teamId": "shop" }, { "id": "2", %s }] }]\
            """.formatted(scope, step);
    }
}
