package dev.remit.file;

import static dev.remit.Documents.bytes;
import static dev.remit.file.Refusals.refusal;
import static dev.remit.file.Refusals.withoutPlace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.remit.text.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// JSON that is no good document: what is said, and where.
class BadInputTest {
    @Test
    void a_version_there_never_was() {
        assertEquals(
                "1:20 E-SCH-001 \"schemaVersion\" is not a version such as \"1.0\". (at /schemaVersion)",
                refusal("{ \"schemaVersion\": \"0.9\", \"organisation\": { \"name\": \"Test\" } }"));
    }

    @Test
    void a_newer_major_version() {
        assertEquals(
                "1:20 E-SCH-002 The file was written by a newer Remit (format 9.0, this one reads 1.x)."
                        + " Nothing was changed. (at /schemaVersion)",
                refusal("{ \"schemaVersion\": \"9.0\", \"whatever\": [] }"));
    }

    @Test
    void no_version() {
        assertEquals(
                "1:1 E-SCH-001 \"schemaVersion\" is missing, so this may not be a Remit file. (at /schemaVersion)",
                refusal("{ \"organisation\": { \"name\": \"Test\" } }"));
    }

    @Test
    void a_list_in_place_of_a_document() {
        assertEquals("E-SCH-004 A Remit file holds an object, but this one holds a list.", withoutPlace(refusal("[]")));
    }

    @Test
    void no_organisation() {
        assertEquals(
                "1:1 E-SCH-008 \"organisation\" is missing. (at /organisation)",
                refusal("{ \"schemaVersion\": \"1.0\" }"));
    }

    @Test
    void two_elements_with_one_id_in_any_tables() {
        byte[] file = bytes("""
            "teams": [
              { "id": "web", "name": "Web" }],
            "services": [
              { "id": "web", "name": "Web" }]
            """);

        assertEquals(
                "4:11 E-SCH-010 The id \"web\" is used twice. The first is in line 2. (at /services/0/id)",
                refusal(file));
    }

    @Test
    void two_values_with_one_key() {
        byte[] file = bytes("""
            "services": [{ "id": "cart", "name": "Cart", "owners": [
              { "teamId": "web", "role": "ACCOUNTABLE" },
              { "teamId": "web", "role": "CONTRIBUTOR" }] }]
            """);

        assertEquals(
                "3:3 E-SCH-010 \"web\" stands twice in this list. The first is in line 2. (at /services/0/owners/1)",
                refusal(file));
    }

    @Test
    void steps_of_a_plan_that_wait_for_each_other() {
        byte[] file = bytes("""
            "scenarios": [{ "id": "plan", "name": "Plan",
              "steps": [{ "id": "a", "dependsOn": ["c"] }, { "id": "b", "dependsOn": ["a"] }, { "id": "c", "dependsOn": ["b"] }] }]
            """);

        assertEquals(
                "2:12 E-SCH-012 The steps wait for each other in a circle: a → c → b → a. (at /scenarios/0/steps)",
                refusal(file));
    }

    @Test
    void all_that_is_wrong_in_the_order_of_the_file() {
        byte[] file = bytes("""
            "teams": [
              { "id": "Web", "name": 7,
                "headcount": -1, "status": "ACTVE",
                "endDate": "31.3.2026", "surveyLoad": 2.5, "authority": ["DEPLOY", "FIRE"],
                "purpose": "a\\u0007b" },
              { "id": "core" }]
            """);

        assertEquals("""
            2:11 E-SCH-011 "Web" is not an id. Use up to 63 lower-case letters, digits and dashes. (at /teams/0/id)
            2:26 E-SCH-004 Expected a text, but found a number. (at /teams/0/name)
            3:18 E-SCH-006 -1 is out of range. Allowed: 0 to 100000. (at /teams/0/headcount)
            3:32 E-SCH-005 "ACTVE" is not one of ACTIVE, PLANNED, DISSOLVED. Did you mean ACTIVE? (at /teams/0/status)
            4:16 E-SCH-007 "31.3.2026" is not a date such as 2026-03-31. (at /teams/0/endDate)
            4:43 E-SCH-004 2.5 is not a whole number. (at /teams/0/surveyLoad)
            4:72 E-SCH-005 "FIRE" is not one of PRODUCTION_ACCESS, DEPLOY, STOP_RELEASE, BACKLOG, BUDGET, ACCEPT_RISK. (at /teams/0/authority/1)
            5:16 E-SCH-013 The text holds the control character U+0007 after 1 characters. Remove it. (at /teams/0/purpose)
            6:3 E-SCH-003 "name" is missing. (at /teams/1/name)\
            """, refusal(file));
    }

    @Test
    void raci_letters_nobody_knows() {
        byte[] file = bytes("""
            "raciOverrides": [{ "id": "o", "activityCode": "OPS-01", "role": "BUILD", "value": "X" }]
            """);

        assertEquals(
                "E-SCH-009 \"X\" is not one of R, A, R+A, C, I. (at /raciOverrides/0/value)",
                withoutPlace(refusal(file)));
    }

    @Test
    void an_objective_of_nothing() {
        byte[] file = bytes("""
            "services": [{ "id": "cart", "name": "Cart", "slos": [{ "id": "a", "target": 0 }] }]
            """);

        assertEquals(
                "E-SCH-006 0 is out of range. Allowed: above 0, up to 1. (at /services/0/slos/0/target)",
                withoutPlace(refusal(file)));
    }

    @Test
    void more_problems_than_anyone_reads() {
        String teams = IntStream.range(0, 70)
                .mapToObj(i -> "{ \"id\": \"t" + i + "\" }")
                .collect(Collectors.joining(",\n"));

        var lines = refusal(bytes("\"teams\": [" + teams + "]")).lines().toList();

        assertEquals(51, lines.size());
        assertEquals("E-LIM-050 … and 20 more problems.", withoutPlace(lines.getLast()));
    }

    @Test
    void too_many_elements() {
        String rows = IntStream.rangeClosed(0, 50_000)
                .mapToObj(i -> "{ \"id\": \"t" + i + "\", \"name\": \"T\" }")
                .collect(Collectors.joining(","));

        assertEquals(
                "E-LIM-010 The document has 50001 elements; 50000 are allowed.",
                withoutPlace(refusal(bytes("\"teams\": [" + rows + "]"))));
    }

    @Test
    void an_unknown_field_is_only_a_warning() {
        var read = RemitFile.read(bytes("\n\"teams\": [{ \"id\": \"web\", \"name\": \"Web\", \"headcuont\": 7 }]"));

        assertInstanceOf(Outcome.Done.class, read);
        assertEquals(
                List.of("2:54 E-SCH-014 \"headcuont\" is not a known field and is kept as it is."
                        + " Did you mean \"headcount\"? (at /teams/0/headcuont)"),
                read.problems().stream().map(Refusals::line).toList());
    }

    @Test
    void a_name_that_says_nothing() {
        byte[] file = bytes("\n\"teams\": [{ \"id\": \"web\", \"name\": \"  \" }]");

        assertEquals("2:34 E-SCH-003 \"name\" is empty. (at /teams/0/name)", refusal(file));
    }
}
