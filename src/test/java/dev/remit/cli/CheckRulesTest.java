package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A check with settings of rules from a file.
class CheckRulesTest {
    private static final String SHOP = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Shop", "asOf": "2026-06-01" },
          "services": [
            { "id": "cart", "name": "Cart", "lifecycle": "GA", "external": true },
            { "id": "till", "name": "Till", "lifecycle": "DEVELOPMENT" }
          ],
          "teams": [{ "id": "pay", "name": "Pay", "headcount": 4 }],
          "settings": { "rules": { "TOP-001": { "severity": "ERROR" } } }
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
    void severity_limits_and_off_are_set_by_the_file_and_the_others_by_the_document() throws IOException {
        rules("{ \"rules\": { \"OWN-001\": { \"severity\": \"INFO\" } } }");
        assertEquals(1, remit.types("check", "shop.remit", "--rules", "rules.json"));
        assertEquals("""
            shop.remit:8: error[TOP-001]: Pay has 4 people; too few to share on-call and leave.
            shop.remit:6: info[OWN-001]: Nobody owns Till. Name the team that can change it and answers for it.
            shop.remit, as of 2026-06-01: 1 error, 0 warnings, 1 for information.
            """, remit.out());

        rules("{ \"rules\": { \"OWN-001\": { \"off\": true }, \"TOP-001\": { \"parameters\": { \"least\": 4 } } } }");
        assertEquals(0, remit.types("check", "shop.remit", "--rules", "rules.json"));
        assertEquals("shop.remit, as of 2026-06-01: 0 errors, 0 warnings, 0 for information.\n", remit.out());
    }

    @Test
    void a_preset_is_named_like_a_file() throws IOException {
        Files.writeString(folder.resolve("shop.remit"), """
            { "schemaVersion": "1.0", "organisation": { "name": "Shop", "asOf": "2026-06-01" },
              "rotations": [{ "id": "sales", "name": "Sales", "coverage": "FULL_24X7", "sites": [
                { "siteName": "Cork", "people": 5, "hoursPerWeek": 84 },
                { "siteName": "Lima", "people": 5, "hoursPerWeek": 84 }] }] }
            """);
        remit.types("check", "shop.remit");
        assertTrue(remit.out().contains("[ONC-002]"), remit.out());

        remit.types("check", "shop.remit", "--rules", "workbook-minimum");
        assertFalse(remit.out().contains("[ONC-002]"), remit.out());
    }

    @Test
    void what_no_rule_has_is_refused_with_its_line() throws IOException {
        rules("""
            {
              "rules": {
                "OWM-001": { "off": true },
                "TOP-001": { "parameters": { "lest": 4, "most": 500 } }
              }
            }
            """);

        assertEquals(3, remit.types("check", "shop.remit", "--rules", "rules.json"));

        assertEquals("""
            rules.json:3:16: error[E-RUL-001]: There is no rule "OWM-001". Did you mean OWN-001? (at /rules/OWM-001)
            rules.json:4:42: error[E-RUL-001]: TOP-001 has no limit "lest", only least, leastHelping and most. Did you mean least? (at /rules/TOP-001/parameters/lest)
            rules.json:4:53: error[E-RUL-001]: 500 is not between 1 and 150 people. (at /rules/TOP-001/parameters/most)
            """, remit.err());
        assertEquals("", remit.out());
    }

    @Test
    void a_file_of_another_shape_is_refused() throws IOException {
        rules("{ \"OWN-001\": { \"off\": true } }");

        assertEquals(3, remit.types("check", "shop.remit", "--rules", "rules.json"));

        assertEquals("""
            rules.json:1:14: warning[E-SCH-014]: "OWN-001" is not a known field and is kept as it is. (at /OWN-001)
            rules.json:1:1: error[E-RUL-001]: The file sets no rule.
              hint: Write { "rules": { "OWN-006": { "severity": "INFO" } } }.
            """, remit.err());
    }

    @Test
    void verbose_says_by_which_formula_limits_and_source() throws IOException {
        rules("{ \"rules\": { \"OWN-001\": { \"off\": true }, \"TOP-001\": { \"parameters\": { \"least\": 6 } } } }");

        remit.types("check", "shop.remit", "--rules", "rules.json", "-v", "-q");

        assertEquals("""
            shop.remit:8: warning[TOP-001]: Pay has 4 people; too few to share on-call and leave.
                When: The people of an active team < 6, or < 2 for an enabling or consulting team, or > 9.
                Limit: least = 6 people (1 to 50, standard 5). The fewest people of a team.
                Limit: leastHelping = 2 people (1 to 50). The fewest people of a team that helps others: an enabling team or an SRE team that consults.
                Limit: most = 9 people (1 to 150). The most people of a team.
                Why: Few people cannot share on-call and take leave; many stop trusting each other and talk in groups.
                Source: Skelton, Pais: Team Topologies (2019)
                Next: Merge Pay with a team of the same domain, or let it grow.
                About: pay; fingerprint 6c6c207e8e3ac74c.
            """, remit.out());
    }

    @Test
    void a_format_nobody_knows_is_a_misuse() {
        assertEquals(2, remit.types("check", "shop.remit", "--format", "serif"));
        assertEquals("""
            remit: error[E-USE-001]: There is no format "serif".
              hint: Did you mean sarif?
            """, remit.err());
    }

    @Test
    void formats_name_a_file_from_the_working_folder() {
        String absolute = folder.resolve("shop.remit").toAbsolutePath().toString();

        remit.types("check", absolute, "--format", "github");

        assertTrue(remit.out().startsWith("::error file=shop.remit,line=8,title=TOP-001 "), remit.out());
    }

    private void rules(String json) throws IOException {
        Files.writeString(folder.resolve("rules.json"), json);
    }
}
