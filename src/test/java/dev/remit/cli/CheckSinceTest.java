package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A check beside an earlier one.
class CheckSinceTest {
    private static final String START = """
        { "schemaVersion": "1.0", "organisation": { "name": "Shop", "asOf": "2026-06-01" }, "services": [
        """;
    private static final String CART = "{ \"id\": \"cart\", \"name\": \"Cart\", \"lifecycle\": \"DEVELOPMENT\" }";
    private static final String TILL = "{ \"id\": \"till\", \"name\": \"Till\", \"lifecycle\": \"DEVELOPMENT\" }";
    private static final String WISH = "{ \"id\": \"wish\", \"name\": \"Wish\", \"lifecycle\": \"DEVELOPMENT\" }";

    @TempDir
    private Path folder;

    private Typed remit;

    @BeforeEach
    void remember_a_check() throws IOException {
        remit = new Typed(folder);
        put("shop.remit", CART, TILL);
        remit.types("check", "shop.remit", "--format", "json", "-o", "then.json");
    }

    @Test
    void what_is_new_and_what_is_gone_is_told_and_only_the_new_fails() throws IOException {
        assertEquals(0, remit.types("check", "shop.remit", "--baseline", "then.json", "--fail-on", "warning"));

        put("shop.remit", CART, WISH);
        int exit = remit.types("check", "shop.remit", "--baseline", "then.json", "--fail-on", "warning");

        assertEquals(1, exit);
        assertEquals("""
            shop.remit:2: warning[OWN-001]: Nobody owns Cart. Name the team that can change it and answers for it.
            shop.remit:3: new warning[OWN-001]: Nobody owns Wish. Name the team that can change it and answers for it.
            shop.remit: gone[OWN-001]: Nobody owns Till. Name the team that can change it and answers for it.
            shop.remit, as of 2026-06-01: 0 errors, 2 warnings, 0 for information, 1 new, 1 gone.
            """, remit.out());
    }

    @Test
    void only_what_is_new_is_told_where_that_is_asked_for() throws IOException {
        put("shop.remit", CART, TILL, WISH);

        remit.types("check", "shop.remit", "--baseline", "then.json", "--new-only", "-q");

        assertEquals(
                "shop.remit:4: new warning[OWN-001]: Nobody owns Wish. Name the team that can change it and answers for"
                        + " it.\n",
                remit.out());
    }

    @Test
    void json_says_of_each_finding_whether_it_is_new_and_lists_what_is_gone() throws IOException {
        put("shop.remit", CART, WISH);

        remit.types("check", "shop.remit", "--baseline", "then.json", "--json");

        assertEquals(1, remit.out().split("\"new\": true", -1).length - 1);
        assertEquals(1, remit.out().split("\"new\": false", -1).length - 1);
        assertTrue(remit.out().contains("""
              "gone": [
                {
                  "rule": "OWN-001",
                  "severity": "warning",
                  "elements": ["till"],
                  "key": "",
                  "message": "Nobody owns Till. Name the team that can change it and answers for it.",
            """), remit.out());
    }

    @Test
    void of_one_file_the_name_may_have_changed_of_several_it_counts() throws IOException {
        put("moved.remit", CART, TILL);
        assertEquals(0, remit.types("check", "moved.remit", "--baseline", "then.json", "--fail-on", "warning"));

        assertEquals(
                1,
                remit.types("check", "moved.remit", "shop.remit", "--baseline", "then.json", "--fail-on", "warning"));

        assertEquals(2, remit.out().split("new warning", -1).length - 1);
    }

    @Test
    void a_file_that_is_no_result_of_a_check_is_refused() throws IOException {
        assertEquals(3, remit.types("check", "shop.remit", "--baseline", "shop.remit"));
        assertEquals("""
            shop.remit:1:1: error[E-BAS-001]: This is no result of a check.
              hint: Make a baseline with `remit check FILE --format json -o baseline.json`.
            """, remit.err());

        assertEquals(3, remit.types("check", "shop.remit", "--baseline", "lost.json"));
        assertTrue(remit.err().startsWith("lost.json: error[E-IO-001]"), remit.err());
    }

    @Test
    void new_only_needs_a_baseline_and_nothing_is_written_over_it() {
        assertEquals(2, remit.types("check", "shop.remit", "--new-only"));
        assertTrue(remit.err().startsWith("remit: error[E-USE-001]: --new-only needs a baseline."), remit.err());

        assertEquals(
                2,
                remit.types("check", "shop.remit", "--baseline", "then.json", "-o", "then.json", "--force", "--json"));
    }

    private void put(String file, String... services) throws IOException {
        Files.writeString(folder.resolve(file), START + String.join(",\n", services) + "]}\n");
    }
}
