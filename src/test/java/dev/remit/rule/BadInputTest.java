package dev.remit.rule;

import static dev.remit.Documents.bytes;
import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.remit.file.RemitFile;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes no sense is said to make none: no rule fails, none runs for ever.
class BadInputTest {
    private static final int MANY = 10_000;
    private static final Duration LONG = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        INT-003 | "services": [{ "id": "a", "name": "A", "lifecycle": "GA", "dependsOn": [{ "serviceId": "a" }] }]
        INT-003 | "services": [{ "id": "a", "name": "A", "lifecycle": "GA", "dependsOn": [{ "serviceId": "b" }] }, { "id": "b", "name": "B", "lifecycle": "GA", "dependsOn": [{ "serviceId": "a" }] }]
        INT-006 | "teams": [{ "id": "a", "name": "A", "since": "2026-03-01", "endDate": "2026-02-01" }]
        INT-006 | "interactions": [{ "id": "i", "teamAId": "a", "teamBId": "b", "mode": "COLLABORATION", "startDate": "2026-03-01", "endDate": "2026-02-01" }]
        INT-006 | "engagements": [{ "id": "e", "level": "RUN", "startDate": "2026-03-01", "endDate": "2026-02-01" }]
        INT-006 | "scenarios": [{ "id": "s", "name": "S", "steps": [{ "id": "x", "startDate": "2026-03-01", "endDate": "2026-02-01" }] }]
        INT-007 | "teams": [{ "id": "a", "name": "A" }], "interactions": [{ "id": "i", "teamAId": "a", "teamBId": "a", "mode": "COLLABORATION" }]
        INT-008 | "teams": [{ "id": "a", "name": "A", "timeSplit": { "engineering": 0.9, "operational": 0.9 } }]
        TOP-001 | "teams": [{ "id": "a", "name": "A", "headcount": 0 }]
        OWN-003 | "teams": [{ "id": "a", "name": "A", "headcount": 0 }], "services": [{ "id": "s", "name": "S", "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }] }]
        ONC-003 | "rotations": [{ "id": "r", "name": "R", "coverage": "FULL_24X7", "sites": [{ "siteName": "Berlin", "people": 0 }] }]
        """)
    void what_makes_no_sense_is_said_to_make_none(String code, String members) {
        var found = Found.in(document(members));

        assertEquals(1, found.of(code).count());
        assertEquals(List.of(), failures(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"teams\": [{ \"id\": \"a\", \"name\": \"A\", \"timeSplit\": { \"operational\": 1.1 } }]",
                "\"teams\": [{ \"id\": \"a\", \"name\": \"A\", \"headcount\": -1 }]",
                "\"services\": [{ \"id\": \"a\", \"name\": \"A\", \"slos\": [{ \"id\": \"up\", \"target\": 1.5 }] }]"
            })
    void a_figure_beyond_its_range_is_not_read(String members) {
        assertEquals(1, RemitFile.read(bytes(members)).problems().size());
    }

    @Test
    void roles_that_fall_back_on_each_other_fall_to_the_building_team() {
        var found = Found.in(document("""
            "teams": [{ "id": "t", "name": "T" }],
            "services": [{ "id": "s", "name": "S", "lifecycle": "GA", "builtBy": "t" }],
            "roles": [{ "id": "a", "code": "A1", "name": "A", "fallbackRole": "B1" },
              { "id": "b", "code": "B1", "name": "B", "fallbackRole": "A1" },
              { "id": "c", "code": "C1", "name": "C", "fallbackRole": "C1" }],
            "raciOverrides": [{ "id": "o", "serviceId": "s", "activityCode": "OPS-02", "role": "A1", "value": "R" }]
            """));

        assertEquals(
                List.of("A1", "B1", "C1"),
                found.of("INT-007")
                        .map(each -> each.message().arguments().getFirst())
                        .toList());
        assertEquals(List.of(), failures(found));
    }

    @Test
    void a_circle_of_ten_thousand_services_is_one_finding() {
        var document = document("\"services\": [" + joined(BadInputTest::serviceInCircle) + "]");

        var found = assertTimeout(LONG, () -> Found.in(document));

        assertEquals(
                List.of("S0 → S1 → S2 → S3 → S4 → S5 → … → S0 depend on each other hard; "
                        + "none can start or recover alone. Soften one link."),
                found.of("INT-003").map(each -> each.message().toString()).toList());
        assertEquals(List.of(), failures(found));
    }

    @Test
    void an_element_may_have_ten_thousand_findings() {
        var document = document("\"services\": [{ \"id\": \"s\", \"name\": \"S\", \"dependsOn\": ["
                + joined(i -> "{ \"serviceId\": \"gone-%d\" }".formatted(i)) + "] }]");

        var found = assertTimeout(LONG, () -> Found.in(document));

        assertEquals(MANY, found.of("INT-001").count());
        assertEquals(List.of(), failures(found));
    }

    @Test
    void ten_thousand_elements_of_one_name_are_one_finding() {
        var document = document(
                "\"services\": [" + joined(i -> "{ \"id\": \"s-%d\", \"name\": \"Same\" }".formatted(i)) + "]");

        var found = assertTimeout(LONG, () -> Found.in(document));

        assertEquals(1, found.of("INT-002").count());
    }

    /// Of every kind of element one that says nothing: no rule takes what is unknown for wrong, but for what it calls
    /// missing.
    @Test
    void what_is_unknown_is_not_reported() {
        var found = Found.in(document("""
            "valueStreams": [{ "id": "v", "name": "V" }],
            "domains": [{ "id": "d", "name": "D", "valueStreamId": "v" }],
            "teams": [{ "id": "t", "name": "T" }, { "id": "sre", "name": "S", "specialism": "SRE" },
              { "id": "ops", "name": "O", "specialism": "OPERATIONS" }],
            "services": [
              { "id": "idea", "name": "Idea", "dependsOn": [{ "serviceId": "live" }] },
              { "id": "live", "name": "Live", "lifecycle": "GA", "domainId": "d", "operating": { "model": "YBIYRI" },
                "slis": [{ "id": "up", "expected": "Answered" }], "slos": [{ "id": "up", "sliId": "up" }],
                "owners": [{ "teamId": "t", "role": "ACCOUNTABLE" }],
                "dependsOn": [{ "serviceId": "idea" }], "roleBindings": [
                  { "role": "MANAGER", "teamId": "t" }, { "role": "SECURITY", "teamId": "t" }] }],
            "rotations": [{ "id": "r", "name": "R", "teamIds": ["t"], "serviceIds": ["live"],
              "sites": [{ "siteName": "Berlin" }] }],
            "feedbackLoops": [{ "id": "l", "fromServiceId": "live", "toTeamId": "t" }],
            "errorBudgetPolicies": [{ "id": "p" }],
            "people": [{ "id": "x" }]
            """));

        assertEquals(
                List.of(),
                found.open().stream()
                        .filter(each -> !each.rule().equals("DAT-002"))
                        .map(each -> each.rule() + " " + each.message())
                        .toList());
    }

    private static String serviceInCircle(int i) {
        return "{ \"id\": \"s-%05d\", \"name\": \"S%d\", \"lifecycle\": \"GA\", \"dependsOn\": [{ \"serviceId\": \"s-%05d\" }] }"
                .formatted(i, i, (i + 1) % MANY);
    }

    private static String joined(IntFunction<String> each) {
        return IntStream.range(0, MANY).mapToObj(each).collect(Collectors.joining(", "));
    }

    private static List<String> failures(Findings found) {
        return found.of("APP-001").map(each -> each.message().toString()).toList();
    }
}
