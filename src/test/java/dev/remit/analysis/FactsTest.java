package dev.remit.analysis;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void a_headcount_is_what_is_written_or_the_sum_of_those_listed() {
        var facts = facts("""
            "teams": [{ "id": "given", "name": "A", "headcount": 7 }, { "id": "listed", "name": "B" },
              { "id": "unsure", "name": "C" }, { "id": "unknown", "name": "D" }],
            "people": [{ "id": "p1", "teamId": "given", "fte": 1 }, { "id": "p2", "teamId": "listed", "fte": 1 },
              { "id": "p3", "teamId": "listed", "fte": 0.5 }, { "id": "p4", "teamId": "unsure", "fte": 1 },
              { "id": "p5", "teamId": "unsure" }]
            """);

        var counts = facts.document().teams().stream().map(facts::headcount).toList();

        assertEquals(
                List.of(
                        Optional.of(new BigDecimal("7")),
                        Optional.of(new BigDecimal("1.5")),
                        Optional.empty(),
                        Optional.empty()),
                counts);
    }

    @Test
    void a_team_runs_as_sre_what_it_is_engaged_or_paged_first_for() {
        var facts = facts("""
            "teams": [{ "id": "sre", "name": "SRE" }],
            "services": [
              { "id": "a", "name": "A", "operating": { "model": "SRE_RUN" } },
              { "id": "b", "name": "B", "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" } },
              { "id": "c", "name": "C", "operating": { "model": "YBIYRI", "firstLineTeamId": "sre" } },
              { "id": "d", "name": "D", "operating": { "model": "SRE_RUN" } }],
            "engagements": [{ "id": "e", "sreTeamId": "sre", "level": "RUN", "serviceIds": ["a", "c"] }]
            """);

        var run = facts.sreRun(facts.document().teams().get(Id.of("sre")));

        assertEquals(List.of("A", "B"), run.stream().map(Service::name).toList());
    }

    @Test
    void the_only_owner_of_a_domain_is_known() {
        var facts = facts("""
            "valueStreams": [{ "id": "v", "name": "V" }],
            "domains": [{ "id": "one", "name": "One", "valueStreamId": "v" },
              { "id": "two", "name": "Two", "valueStreamId": "v" }],
            "teams": [{ "id": "x", "name": "X" }, { "id": "y", "name": "Y" }],
            "services": [
              { "id": "a", "name": "A", "domainId": "one" },
              { "id": "b", "name": "B", "domainId": "one", "owners": [{ "teamId": "x", "role": "ACCOUNTABLE" }] },
              { "id": "c", "name": "C", "domainId": "two", "owners": [{ "teamId": "x", "role": "ACCOUNTABLE" }] },
              { "id": "d", "name": "D", "domainId": "two", "owners": [{ "teamId": "y", "role": "ACCOUNTABLE" }] },
              { "id": "e", "name": "E" }]
            """);

        var owners = facts.document().services().stream()
                .map(service -> facts.domainOwners()
                        .only(service)
                        .map(team -> team.name())
                        .orElse(""))
                .toList();

        assertEquals(List.of("X", "X", "", "", ""), owners);
    }

    @Test
    void what_is_asked_twice_is_computed_once() {
        var facts = facts("");

        assertSame(facts.busFactor(), facts.busFactor());
        assertSame(facts.raci(), facts.raci());
        assertSame(facts.dangling(), facts.dangling());
    }

    private static Facts facts(String members) {
        return Facts.of(document(members), LocalDate.of(2026, 6, 1));
    }
}
