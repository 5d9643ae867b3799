package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Letters;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void letters_by_hand_say_who_set_them_when_and_what_was_derived() {
        var after = wish(hand(Letters.A, " Asked. ", "Ada")).apply(document(""));

        assertEquals(document("""
            "raciOverrides": [{ "id": "cart-ops-02-build", "serviceId": "cart", "activityCode": "OPS-02",
              "role": "BUILD", "value": "A", "derived": "R", "reason": "Asked.", "author": "Ada",
              "date": "2026-06-01" }]
            """), after);
    }

    @Test
    void the_same_letters_again_keep_who_set_them_and_why() {
        var before = document(override("mine", "A", "They were asked."));

        assertSame(before, wish(hand(Letters.A, "", "Ada")).apply(before));
    }

    @Test
    void a_reason_is_given_later_and_letters_are_confirmed() {
        var before = document(override("mine", "A", ""));

        var after = RaciOverrides.explain(List.of(Id.of("mine")), "Now we know.")
                .then(RaciOverrides.confirm(Map.of(Id.of("mine"), Letters.C)))
                .apply(before);

        assertEquals(
                document(override("mine", "A", "Now we know.").replace("\"reason\"", "\"derived\": \"C\", \"reason\"")),
                after);
        assertEquals(document(""), RaciOverrides.remove(List.of(Id.of("mine"))).apply(after));
    }

    private static Edit wish(RaciOverrides.Hand hand) {
        return RaciOverrides.all(List.of(new RaciOverrides.Wish(Ref.to("cart"), "OPS-02", "BUILD", Optional.of(hand))));
    }

    private static RaciOverrides.Hand hand(Letters letters, String reason, String author) {
        return new RaciOverrides.Hand(letters, false, Letters.R, reason, author, LocalDate.of(2026, 6, 1));
    }

    private static String override(String id, String letters, String reason) {
        return """
            "raciOverrides": [{ "id": "%s", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD",
              "value": "%s", "reason": "%s" }]\
            """.formatted(id, letters, reason);
    }
}
