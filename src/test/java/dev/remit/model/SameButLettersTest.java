package dev.remit.model;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.shape.Id;
import org.junit.jupiter.api.Test;

/// Whether two revisions say the same of the organisation.
class SameButLettersTest {
    private static final Document SHOP = document("""
        "teams": [{ "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }],
        "raciOverrides": [{ "id": "o", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD", "value": "R" }]
        """);

    @Test
    void letters_set_by_hand_are_no_difference() {
        assertTrue(SHOP.isSameButLetters(SHOP));
        assertTrue(SHOP.isSameButLetters(SHOP.without(Id.of("o"))));
    }

    @Test
    void a_team_more_or_less_is_one() {
        var without = SHOP.without(Id.of("shop"));

        assertFalse(SHOP.isSameButLetters(without));
        assertFalse(without.isSameButLetters(SHOP));
    }

    @Test
    void the_first_of_a_kind_is_one_where_others_have_none_either() {
        var bare = document("");

        assertFalse(bare.isSameButLetters(bare.with(SHOP.teams().get(Id.of("shop")))));
    }
}
