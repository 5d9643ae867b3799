package dev.remit.analysis;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of analyses 5.9.
class BusFactorTest {
    @Test
    void people_who_know_a_service_well_can_support_it_alone() {
        var facts = facts("""
            "services": [{ "id": "s", "name": "S", "peopleWhoKnow": 7 }],
            "people": [
              { "id": "a", "knows": [{ "serviceId": "s", "level": 3 }] },
              { "id": "b", "knows": [{ "serviceId": "s", "level": 2 }] },
              { "id": "c", "knows": [{ "serviceId": "s", "level": 1 }] },
              { "id": "d", "knows": [{ "serviceId": "s", "level": 0 }] }]
            """);

        assertEquals(Optional.of(2), ofService(facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"peopleWhoKnow\": 4|4", "\"tier\": 1|"})
    void where_nobody_is_listed_the_number_given_counts(String attribute, Integer people) {
        var facts = facts("""
            "services": [{ "id": "s", "name": "S", %s }], "people": [{ "id": "a" }]
            """.formatted(attribute));

        assertEquals(Optional.ofNullable(people), ofService(facts));
    }

    @Test
    void a_team_on_call_needs_systems_skills_too() {
        var facts = facts(team("\"SOFTWARE\": 6, \"SYSTEMS\": 1") + """
            , "rotations": [{ "id": "r", "name": "R", "teamIds": ["t"] }]
            """);

        assertEquals(Optional.of(1), ofTeam(facts));
    }

    @Test
    void a_team_that_is_not_on_call_needs_software_skills_only() {
        var facts = facts(team("\"SOFTWARE\": 6, \"SYSTEMS\": 1"));

        assertEquals(Optional.of(6), ofTeam(facts));
    }

    @Test
    void a_team_that_builds_regulated_services_needs_security_skills() {
        var facts = facts(team("\"SOFTWARE\": 6") + """
            , "services": [{ "id": "s", "name": "S", "builtBy": "t", "dataClass": "REGULATED" }]
            """);

        assertEquals(Optional.of(0), ofTeam(facts));
    }

    @Test
    void unknown_skills_give_no_figure() {
        var facts = facts("\"teams\": [{ \"id\": \"t\", \"name\": \"T\" }]");

        assertEquals(Optional.empty(), ofTeam(facts));
    }

    private static String team(String skills) {
        return "\"teams\": [{ \"id\": \"t\", \"name\": \"T\", \"skills\": { " + skills + " } }]";
    }

    private static Optional<Integer> ofService(Facts facts) {
        return facts.busFactor().of(facts.document().services().get(Id.of("s")));
    }

    private static Optional<Integer> ofTeam(Facts facts) {
        return facts.busFactor().of(facts.document().teams().get(Id.of("t")));
    }

    private static Facts facts(String members) {
        return Facts.of(document(members), LocalDate.of(2026, 6, 1));
    }
}
