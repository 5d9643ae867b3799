package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnershipsTest {
    private static final Ref<Service> CART = Ref.to("cart");
    private static final Ref<Team> SHOP = Ref.to("shop");

    @Test
    void a_team_is_added_beside_the_others_in_the_order_of_ids() {
        var before = document(owners("{ \"teamId\": \"tills\", \"role\": \"CONTRIBUTOR\" }"));

        var after = Ownerships.add(CART, SHOP).apply(before);

        assertEquals(document(owners("""
            { "teamId": "shop", "role": "ACCOUNTABLE" }, { "teamId": "tills", "role": "CONTRIBUTOR" }
            """)), after);
    }

    @Test
    void a_stake_that_is_over_begins_anew_and_keeps_its_reason() {
        var before = document(owners("""
            { "teamId": "shop", "role": "CONTRIBUTOR", "since": "2020-01-01", "until": "2021-01-01", "reason": "Old" }
            """));

        var after = Ownerships.add(CART, SHOP).apply(before);

        assertEquals(
                document(owners("{ \"teamId\": \"shop\", \"role\": \"ACCOUNTABLE\", \"reason\": \"Old\" }")), after);
    }

    @Test
    void others_become_contributors() {
        var before = document(owners("""
            { "teamId": "shop", "role": "ACCOUNTABLE" }, { "teamId": "tills", "role": "ACCOUNTABLE" }
            """));

        var after = Ownerships.contribute(CART, List.of(SHOP)).apply(before);

        assertEquals(document(owners("""
            { "teamId": "shop", "role": "CONTRIBUTOR" }, { "teamId": "tills", "role": "ACCOUNTABLE" }
            """)), after);
    }

    @Test
    void what_is_so_already_changes_nothing() {
        var before = document(owners("{ \"teamId\": \"shop\", \"role\": \"ACCOUNTABLE\" }"));

        assertSame(before, Ownerships.add(CART, SHOP).apply(before));
        assertSame(before, Ownerships.contribute(CART, List.of(Ref.to("tills"))).apply(before));
        assertSame(before, Ownerships.add(Ref.to("gone"), SHOP).apply(before));
    }

    private static String owners(String owners) {
        return "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"owners\": [" + owners + "] }]";
    }
}
