package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A check of an organisation after a plan.
class CheckPlanTest {
    private static final String SHOP = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Shop", "asOf": "2026-06-01" },
          "teams": [{ "id": "pay", "name": "Pay", "headcount": 7 }],
          "services": [
            { "id": "cart", "name": "Cart", "lifecycle": "DEVELOPMENT" }
          ],
          "scenarios": [{ "id": "plan", "name": "Plan", "effectiveDate": "2027-01-01", "steps": [
            { "id": "own", "ownerTeamId": "pay", "startDate": "2026-07-01", "endDate": "2026-08-01", "changes": [
              { "elementId": "cart", "kind": "SET", "path": "owners", "to": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }] },
            { "id": "add", "ownerTeamId": "pay", "startDate": "2026-08-01", "endDate": "2026-09-01", "changes": [
              { "elementId": "list", "kind": "ADD", "table": "services",
                "to": { "id": "list", "name": "List", "lifecycle": "DEVELOPMENT" } }] }] }]
        }
        """;

    @TempDir
    private Path folder;

    private Typed remit;

    @BeforeEach
    void put_a_file() throws IOException {
        remit = new Typed(folder);
        Files.writeString(folder.resolve("shop.remit"), SHOP);
    }

    @Test
    void a_step_takes_what_it_changes_and_the_whole_plan_the_later_steps_too() {
        remit.types("check", "shop.remit");
        assertTrue(remit.out().startsWith("shop.remit:6: warning[OWN-001]: Nobody owns Cart."), remit.out());

        remit.types("check", "shop.remit", "--scenario", "plan@own");
        assertEquals(0, remit.out().split("OWN-001", -1).length - 1);

        remit.types("check", "shop.remit", "--scenario", "plan");
        assertEquals("""
            shop.remit: warning[OWN-001]: Nobody owns List. Name the team that can change it and answers for it.
            shop.remit after plan, as of 2027-01-01: 0 errors, 1 warning, 0 for information.
            """, remit.out());
    }

    @Test
    void json_names_the_plan_and_no_line_of_what_only_the_plan_adds() {
        remit.types("check", "shop.remit", "--scenario", "plan", "--json");

        assertTrue(remit.out().contains("\"scenario\": \"plan\",\n  \"today\": \"2027-01-01\","), remit.out());
        assertTrue(remit.out().contains("\"elements\": [\"list\"],"), remit.out());
        assertTrue(remit.out().contains("\"line\": null"), remit.out());
    }

    @Test
    void a_plan_or_step_nobody_knows_is_a_misuse() {
        assertEquals(2, remit.types("check", "shop.remit", "--scenario", "plam"));
        assertEquals("""
            remit: error[E-USE-001]: There is no scenario "plam" here.
              hint: Did you mean plan?
            """, remit.err());

        assertEquals(2, remit.types("check", "shop.remit", "--scenario", "plan@sell"));
        assertTrue(remit.err().startsWith("remit: error[E-USE-001]: There is no step \"sell\" here."), remit.err());
    }
}
