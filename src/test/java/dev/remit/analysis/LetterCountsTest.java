package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The letters of the default table for "you build it, you run it", counted by hand: of 30 activities the builder
/// answers for those that neither the manager nor security does.
class LetterCountsTest {
    private static final String SHOP = """
        "organisation": { "name": "Test", "asOf": "2026-06-01", "defaults": [
          { "role": "MANAGER", "teamId": "heads" }, { "role": "SECURITY", "teamId": "guard" }] },
        "teams": [{ "id": "guard", "name": "Guard" }, { "id": "heads", "name": "Heads" },
          { "id": "idle", "name": "Idle" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "builtBy": "shop", "operating": { "model": "YBIYRI" } },
          { "id": "list", "name": "List", "builtBy": "shop", "operating": { "model": "YBIYRI" } },
          { "id": "old", "name": "Old", "builtBy": "shop", "lifecycle": "RETIRED" }]\
        """;

    @Test
    void each_activity_of_each_service_that_is_not_retired_counts_once() {
        var facts = facts(SHOP);
        var counts = facts.letterCounts();

        int all = 0;
        for (var team : facts.document().teams()) all += counts.of(team).accountable();
        assertEquals(60, all);
        assertEquals(60, counts.accountable());
    }

    @Test
    void a_team_without_letters_has_none() {
        var facts = facts(SHOP);

        assertEquals(LetterCounts.Count.NONE, count(facts, "idle"));
        assertNear(0, facts.letterCounts().share(facts.document().teams().get(Id.of("idle"))));
    }

    @Test
    void two_services_alike_count_twice_as_much_as_one() {
        var two = count(facts(SHOP), "shop");
        var one = count(
                facts(SHOP.replace("\"id\": \"list\", ", "\"id\": \"list\", \"lifecycle\": \"RETIRED\", ")), "shop");

        assertEquals(
                new LetterCounts.Count(
                        2 * one.accountable(), 2 * one.responsible(), 2 * one.consulted(), 2 * one.informed(), 2),
                two);
    }

    @Test
    void both_letters_in_one_cell_count_for_both() {
        var facts = facts("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }]\
            """);

        assertEquals(new LetterCounts.Count(30, 30, 0, 0, 1), count(facts, "shop"));
    }

    @Test
    void without_services_nobody_has_a_share() {
        var facts = facts("\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }]");

        assertEquals(
                Optional.empty(),
                facts.letterCounts().share(facts.document().teams().get(Id.of("shop"))));
    }

    private static LetterCounts.Count count(Facts facts, String team) {
        return facts.letterCounts().of(facts.document().teams().get(Id.of(team)));
    }

    private static Facts facts(String members) {
        return Facts.of(document(members), LocalDate.of(2026, 6, 1));
    }
}
