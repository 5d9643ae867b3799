package dev.remit.report.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    /// Cart promises 99.9 %, needs Ledger (99.95 %) and a bought bank (99.9 %) hard, and managed 99.85 %.
    private static final String SHOP = """
        "teams": [ { "id": "shop", "name": "Shop" } ],
        "services": [
          { "id": "bank", "name": "Bank", "external": true, "lifecycle": "GA", "tier": 1,
            "slis": [ { "id": "up", "category": "AVAILABILITY" } ],
            "slos": [ { "id": "up", "sliId": "up", "target": 0.999 } ] },
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1,
            "owners": [ { "teamId": "shop", "role": "ACCOUNTABLE" } ],
            "dependsOn": [ { "serviceId": "bank" }, { "serviceId": "ledger" } ],
            "slis": [ { "id": "up", "category": "AVAILABILITY", "measured": 0.9985 } ],
            "slos": [ { "id": "up", "sliId": "up", "target": 0.999 } ] },
          { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "tier": 2,
            "owners": [ { "teamId": "shop", "role": "ACCOUNTABLE" } ],
            "slis": [ { "id": "up", "category": "AVAILABILITY", "measured": 0.9999 } ],
            "slos": [ { "id": "up", "sliId": "up", "target": 0.9995 } ] },
          { "id": "notes", "name": "Notes", "lifecycle": "GA" } ]\
        """;

    @Test
    void the_title_names_who_promises_too_much() {
        assertEquals(
                "Cart promises more than its dependencies allow",
                Told.report("reliability", SHOP).title());
    }

    @Test
    void services_stand_by_tier_and_what_is_bought_last() {
        assertEquals(
                List.of(
                        "Tier 1 | Cart | Shop | 99.9% (error) | 99.85005% | 99.85% | 150% (error) | Bank, 99.9% | – |"
                                + " Ledger",
                        "Tier 2 | Ledger | Shop | 99.95% | – | 99.99% | 20% | – | – | –",
                        "Not assessed | Notes | nobody | unknown | – | unknown | unknown | – | – | –",
                        "Bought | Bank | bought | 99.9% | – | unknown | unknown | – | – | –"),
                Told.rows(Told.report("reliability", SHOP), "What each service promises"));
    }

    @Test
    void objectives_have_their_budgets_in_minutes() {
        assertTrue(
                Told.rows(Told.report("reliability", SHOP), "Every objective")
                        .contains("Cart | up | Availability | 99.9% | 28 | 99.85% | 40.32 | 150% (error) | unknown |"
                                + " unknown"),
                Told.rows(Told.report("reliability", SHOP), "Every objective").toString());
    }

    @Test
    void a_dependency_of_unknown_promise_leaves_the_weakest_unknown() {
        var report = Told.report("reliability", """
            "services": [
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [ { "serviceId": "list" } ] },
              { "id": "list", "name": "List", "lifecycle": "GA" } ]\
            """);

        assertEquals("None of 2 live services has a target for availability", report.title());
        assertEquals(
                "cart,Cart,not assessed,false,nobody,unknown,unknown,unknown,unknown,unknown,,",
                Told.data(report).getFirst());
    }
}
