package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Letters;
import dev.remit.shape.Ref;
import org.junit.jupiter.api.Test;

class RaciOverridesTest {
    private static final Edit SETTING =
            RaciOverrides.set(Ref.to("cart"), "OPS-02", "BUILD", Letters.R_AND_A, "They were asked.");

    @Test
    void letters_are_set_with_their_reason() {
        var after = SETTING.apply(document(""));

        assertEquals(document(override("cart-ops-02-build", "R+A", "They were asked.")), after);
    }

    @Test
    void letters_set_before_are_replaced() {
        var after = SETTING.apply(document(override("mine", "C", "Old.")));

        assertEquals(document(override("mine", "R+A", "They were asked.")), after);
    }

    @Test
    void letters_of_the_domain_stay() {
        String ofDomain = """
            { "id": "cart-ops-02-build", "domainId": "cart", "activityCode": "OPS-02", "role": "BUILD", "value": "I" }\
            """;

        var after = SETTING.apply(document("\"raciOverrides\": [" + ofDomain + "]"));

        assertEquals(
                document(override("cart-ops-02-build-2", "R+A", "They were asked.")
                        .replace("[", "[" + ofDomain + ", ")),
                after);
    }

    @Test
    void letters_that_are_so_already_change_nothing() {
        var before = document(override("mine", "R+A", "They were asked."));

        assertSame(before, SETTING.apply(before));
    }

    private static String override(String id, String letters, String reason) {
        return """
            "raciOverrides": [{ "id": "%s", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD",
              "value": "%s", "reason": "%s" }]\
            """.formatted(id, letters, reason);
    }
}
