package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    private Path folder;

    private Typed remit = new Typed();

    @BeforeEach
    void write() throws IOException {
        remit = new Typed(folder);
        file(
                "a.remit",
                "\"teams\": [{ \"id\": \"old\", \"name\": \"Old\" }],"
                        + " \"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"tier\": 2 }]");
        file(
                "b.remit",
                "\"teams\": [{ \"id\": \"new\", \"name\": \"New\" }], \"services\": [{ \"id\": \"cart\","
                        + " \"name\": \"Cart\", \"tier\": 1, \"owners\": [{ \"teamId\": \"new\", \"role\": \"ACCOUNTABLE\" }] }]");
    }

    @Test
    void prints_a_line_for_each_difference() {
        assertEquals(0, remit.types("diff", "a.remit", "b.remit"));
        assertEquals("""
                + teams/new
                - teams/old
                ~ services/cart  Owners, New (added): New, Accountable
                ~ services/cart  Tier: 2 → 1
                """, remit.out());
    }

    @Test
    void a_difference_is_one_only_where_it_is_asked_for() {
        assertEquals(1, remit.types("diff", "a.remit", "b.remit", "--exit-code"));
        assertEquals(0, remit.types("diff", "a.remit", "a.remit", "--exit-code"));
        assertEquals("", remit.out());
    }

    @Test
    void tells_programs_by_id_and_path() {
        remit.types("diff", "a.remit", "b.remit", "--format", "json");

        assertEquals("""
                {
                  "from": "a.remit",
                  "to": "b.remit",
                  "differences": [
                    {
                      "element": "new",
                      "table": "teams",
                      "path": null,
                      "change": "added",
                      "from": null,
                      "to": null
                    },
                    {
                      "element": "old",
                      "table": "teams",
                      "path": null,
                      "change": "removed",
                      "from": null,
                      "to": null
                    },
                    {
                      "element": "cart",
                      "table": "services",
                      "path": "owners/new",
                      "change": "added",
                      "from": null,
                      "to": { "teamId": "new", "role": "ACCOUNTABLE" }
                    },
                    {
                      "element": "cart",
                      "table": "services",
                      "path": "tier",
                      "change": "changed",
                      "from": 2,
                      "to": 1
                    }
                  ]
                }
                """, remit.out());
    }

    @Test
    void prints_a_table_for_a_pull_request() {
        remit.types("diff", "a.remit", "b.remit", "--format", "markdown");

        assertEquals("""
                | Element | Change | From | To |
                | --- | --- | --- | --- |
                | teams/new | Added |  |  |
                | teams/old | Removed |  |  |
                | services/cart | Owners, New (added) |  | New, Accountable |
                | services/cart | Tier | 2 | 1 |
                """, remit.out());
    }

    @Test
    void a_file_that_cannot_be_read_ends_it() {
        assertEquals(3, remit.types("diff", "a.remit", "missing.remit"));
    }

    private void file(String name, String members) throws IOException {
        Files.writeString(folder.resolve(name), new String(Documents.bytes(members), StandardCharsets.UTF_8));
    }
}
