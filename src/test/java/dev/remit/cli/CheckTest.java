package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String UNOWNED = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Shop", "asOf": "2026-06-01" },
          "services": [
            { "id": "cart", "name": "Cart", "lifecycle": "DEVELOPMENT" }
          ]
        }
        """;

    @TempDir
    private Path folder;

    private Typed remit;

    @BeforeEach
    void put_a_file() throws IOException {
        remit = new Typed(folder);
        Files.writeString(folder.resolve("shop.remit"), UNOWNED);
    }

    @Test
    void a_finding_stands_on_a_line_as_compilers_write_it() {
        int exit = remit.types("check", "shop.remit");

        assertEquals(0, exit);
        assertEquals("""
            shop.remit:5: warning[OWN-001]: Nobody owns Cart. Name the team that can change it and answers for it.
            shop.remit, as of 2026-06-01: 0 errors, 1 warning, 0 for information.
            """, remit.out());
        assertEquals("", remit.err());
    }

    @Test
    void a_person_is_told_how_to_find_what_is_behind_a_finding() {
        remit.atTerminal().types("check", "shop.remit");
        assertEquals(
                "`remit rules CODE` explains a rule; with -v this says what is behind each finding.\n", remit.err());

        remit.types("check", "shop.remit", "-q");
        assertEquals("", remit.err());
    }

    @Test
    void the_limit_decides_the_exit_code() {
        assertEquals(0, remit.types("check", "shop.remit", "--fail-on", "error"));
        assertEquals(1, remit.types("check", "shop.remit", "--fail-on", "warning"));
        assertEquals(0, remit.types("check", "shop.remit", "--fail-on", "never"));
    }

    @Test
    void json_is_a_contract() {
        remit.types("check", "shop.remit", "--format", "json");

        assertEquals("""
            {
              "file": "shop.remit",
              "scenario": null,
              "today": "2026-06-01",
              "counts": {
                "error": 0,
                "warning": 1,
                "info": 0,
                "suppressed": 0
              },
              "findings": [
                {
                  "rule": "OWN-001",
                  "severity": "warning",
                  "elements": ["cart"],
                  "key": "",
                  "message": "Nobody owns Cart. Name the team that can change it and answers for it.",
                  "fingerprint": "bddf16335c102fac",
                  "repairs": [],
                  "line": 5
                }
              ]
            }
            """, remit.out());
    }

    @Test
    void several_files_make_a_list_and_one_unreadable_file_hides_no_other() {
        int exit = remit.types("check", "shop.remit", "missing.remit", "shop.remit", "--json");

        assertEquals(3, exit);
        assertTrue(remit.out().startsWith("[\n"), remit.out());
        assertEquals(2, remit.out().split("OWN-001", -1).length - 1);
        assertTrue(remit.err()
                .startsWith("{ \"code\": \"E-IO-001\", \"severity\": \"error\", \"path\": \"missing.remit\""));
    }

    @Test
    void of_two_files_asked_for_the_one_that_can_be_read_still_stands_in_a_list() {
        assertEquals(3, remit.types("check", "missing.remit", "shop.remit", "--json"));

        assertTrue(remit.out().startsWith("[\n"), remit.out());
    }

    @Test
    void a_misuse_is_json_too_where_json_is_asked_for_and_options_may_stand_first() {
        assertEquals(2, remit.types("check", "shop.remit", "--json", "--fial-on", "never"));
        assertTrue(
                remit.err()
                        .startsWith(
                                "{ \"code\": \"E-USE-001\", \"severity\": \"error\", \"path\": \"\", \"line\": null"),
                remit.err());

        assertEquals(0, remit.types("--json", "check", "shop.remit"));
        assertTrue(remit.out().startsWith("{\n"), remit.out());
    }

    @Test
    void a_wrong_value_is_refused_with_its_line_and_nothing_is_changed() throws IOException {
        String wrong = UNOWNED.replace("\"DEVELOPMENT\"", "\"SOON\"");
        Files.writeString(folder.resolve("wrong.remit"), wrong);

        int exit = remit.types("check", "wrong.remit");

        assertEquals(3, exit);
        assertEquals("", remit.out());
        assertEquals("""
            wrong.remit:5:50: error[E-SCH-005]: "SOON" is not one of IDEA, DEVELOPMENT, LIMITED, GA, DEPRECATED, RETIRED. (at /services/0/lifecycle)
            """, remit.err());
        assertEquals(wrong, Files.readString(folder.resolve("wrong.remit")));
    }

    @Test
    void standard_input_is_a_file_too() {
        int exit = remit.piping(UNOWNED.getBytes(StandardCharsets.UTF_8)).types("check", "-", "-q");

        assertEquals(0, exit);
        assertEquals(
                "-:5: warning[OWN-001]: Nobody owns Cart. Name the team that can change it and answers for it.\n",
                remit.out());
    }

    @Test
    void control_characters_of_a_name_never_reach_the_terminal() throws IOException {
        Files.writeString(folder.resolve("shop.remit"), UNOWNED.replace("\"Cart\"", "\"Ca\\u202ert\""));

        remit.types("check", "shop.remit", "-q");

        assertEquals(
                "shop.remit:5: warning[OWN-001]: Nobody owns Ca<U+202E>rt. Name the team that can change it and"
                        + " answers for it.\n",
                remit.out());
    }

    @Test
    void today_can_be_given_and_must_be_a_date() {
        remit.types("check", "shop.remit", "--today", "2027-01-02");
        assertTrue(remit.out().contains("as of 2027-01-02"), remit.out());

        assertEquals(2, remit.types("check", "shop.remit", "--today", "tomorrow"));
        assertEquals("remit: error[E-USE-001]: \"tomorrow\" is not a date such as 2026-03-31.\n", remit.err());
    }

    @Test
    void output_goes_into_a_file_but_over_none() throws IOException {
        assertEquals(0, remit.types("check", "shop.remit", "--json", "-o", "found.json"));
        byte[] found = Files.readAllBytes(folder.resolve("found.json"));

        assertEquals(4, remit.types("check", "shop.remit", "-o", "found.json"));

        assertArrayEquals(found, Files.readAllBytes(folder.resolve("found.json")));
        assertTrue(remit.err().startsWith("found.json: error[E-IO-013]"), remit.err());
    }
}
