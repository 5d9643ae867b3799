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
    private static final String BUILT = ", \"builtBy\": \"maker\"";

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
    void a_service_is_handed_to_a_team_that_answers_for_it_alone() {
        var before = document(owners("""
            { "teamId": "desk", "role": "CONTRIBUTOR" }, { "teamId": "pay", "role": "ACCOUNTABLE" },
            { "teamId": "shop", "role": "CONTRIBUTOR", "since": "2020-01-01", "reason": "Old" },
            { "teamId": "tills", "role": "ACCOUNTABLE", "until": "2021-01-01" }
            """, BUILT));

        var after = Ownerships.transfer(List.of(CART), SHOP).apply(before);

        assertEquals(document(owners("""
            { "teamId": "desk", "role": "CONTRIBUTOR" }, { "teamId": "shop", "role": "ACCOUNTABLE" }
            """, BUILT)), after);
        assertSame(after, Ownerships.transfer(List.of(CART), SHOP).apply(after));
    }

    @Test
    void an_abandoned_service_keeps_its_contributors() {
        var before = document(owners("""
            { "teamId": "desk", "role": "CONTRIBUTOR" }, { "teamId": "pay", "role": "ACCOUNTABLE" }
            """, BUILT));

        var after = Ownerships.abandon(List.of(CART)).apply(before);

        assertEquals(document(owners("{ \"teamId\": \"desk\", \"role\": \"CONTRIBUTOR\" }", BUILT)), after);
        assertSame(after, Ownerships.abandon(List.of(CART)).apply(after));
    }

    @Test
    void a_team_that_builds_too_is_named_unless_it_is_the_owner() {
        var of = document(owners("{ \"teamId\": \"pay\", \"role\": \"ACCOUNTABLE\" }", ""));
        var built = document(owners("{ \"teamId\": \"pay\", \"role\": \"ACCOUNTABLE\" }", BUILT));

        assertEquals(built, Ownerships.buildToo(List.of(CART), Ref.to("maker")).apply(of));
        assertEquals(of, Ownerships.buildToo(List.of(CART), Ref.to("pay")).apply(built));
        assertSame(built, Ownerships.buildToo(List.of(CART), Ref.to("maker")).apply(built));
    }

    @Test
    void what_is_so_already_changes_nothing() {
        var before = document(owners("{ \"teamId\": \"shop\", \"role\": \"ACCOUNTABLE\" }"));

        assertSame(before, Ownerships.add(CART, SHOP).apply(before));
        assertSame(before, Ownerships.contribute(CART, List.of(Ref.to("tills"))).apply(before));
        assertSame(before, Ownerships.add(Ref.to("gone"), SHOP).apply(before));
    }

    private static String owners(String owners) {
        return owners(owners, "");
    }

    private static String owners(String owners, String more) {
        return "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"owners\": [" + owners + "]" + more + " }]";
    }
}
