package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The worked figures of the Conway score, and which dependencies count.
class ConwayTest {
    @Test
    void four_of_six_are_covered_and_hard_ones_count_twice() {
        var conway = conway("""
            { "serviceId": "b1" }, { "serviceId": "b2" }, { "serviceId": "b3" }, { "serviceId": "c1" },
            { "serviceId": "b5", "strength": "SOFT" }, { "serviceId": "c2", "strength": "SOFT" }\
            """);

        assertNear(4.0 / 6, conway.score());
        assertNear(0.70, conway.weightedScore());
    }

    @Test
    void what_is_bought_not_in_production_or_ones_own_does_not_count() {
        var conway = conway("{ \"serviceId\": \"a1\" }, { \"serviceId\": \"b4\" }, { \"serviceId\": \"bought\" }");

        assertEquals(Optional.empty(), conway.score());
        assertEquals(Optional.empty(), conway.weightedScore());
    }

    @Test
    void of_the_neighbours_in_a_made_up_organisation_one_in_ten_does_not_talk() {
        var conway = conway(Megacorp.of(300, 4, 0));

        assertEquals(29, conway.uncovered().size());
        assertNear(258.0 / 287, conway.score());
    }

    private static Conway conway(String dependencies) {
        return conway(document("""
            "teams": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" }],
            "interactions": [{ "id": "ab", "teamAId": "a", "teamBId": "b", "mode": "COLLABORATION" },
              { "id": "bc", "teamAId": "b", "teamBId": "c", "mode": "COLLABORATION", "state": "PLANNED" }],
            "services": [
              { "id": "b1", "name": "B1", "lifecycle": "GA", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] },
              { "id": "b2", "name": "B2", "lifecycle": "GA", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] },
              { "id": "b3", "name": "B3", "lifecycle": "GA", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] },
              { "id": "b4", "name": "B4", "lifecycle": "DEVELOPMENT", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] },
              { "id": "b5", "name": "B5", "lifecycle": "GA", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] },
              { "id": "bought", "name": "Bought", "lifecycle": "GA", "external": true },
              { "id": "c1", "name": "C1", "lifecycle": "GA", "owners": [{ "teamId": "c", "role": "ACCOUNTABLE" }] },
              { "id": "c2", "name": "C2", "lifecycle": "GA", "owners": [{ "teamId": "c", "role": "ACCOUNTABLE" }] },
              { "id": "a1", "name": "A1", "lifecycle": "GA", "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }],
                "dependsOn": [%s] }]\
            """.formatted(dependencies)));
    }

    @Test
    void an_interaction_that_no_dependency_engagement_or_flow_calls_for_is_not_needed() {
        var facts = Facts.of(document("""
            "teams": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" },
              { "id": "d", "name": "D" }, { "id": "e", "name": "E" }],
            "services": [
              { "id": "s", "name": "S", "lifecycle": "GA", "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }],
                "dependsOn": [{ "serviceId": "t" }] },
              { "id": "t", "name": "T", "lifecycle": "GA", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] }],
            "engagements": [{ "id": "help", "sreTeamId": "c", "serviceIds": ["s"], "level": "CONSULT" }],
            "deliveryFlows": [{ "id": "f", "serviceId": "s", "steps": [
              { "id": "1", "teamId": "a" }, { "id": "2", "teamId": "d" }] }],
            "interactions": [
              { "id": "ab", "teamAId": "b", "teamBId": "a", "mode": "X_AS_A_SERVICE" },
              { "id": "ac", "teamAId": "c", "teamBId": "a", "mode": "FACILITATING" },
              { "id": "ad", "teamAId": "a", "teamBId": "d", "mode": "COLLABORATION" },
              { "id": "ae", "teamAId": "a", "teamBId": "e", "mode": "COLLABORATION" }]
            """), LocalDate.of(2026, 6, 1));

        var unneeded =
                facts.conwayParts().unneeded().stream().map(each -> each.id().text());

        assertEquals(List.of("ae"), unneeded.toList());
        assertNear(
                1.0,
                facts.conwayParts().of(facts.document().teams().get(Id.of("b"))).score());
        assertEquals(
                Optional.empty(),
                facts.conwayParts().of(facts.document().teams().get(Id.of("e"))).score());
    }

    private static Conway conway(Document document) {
        return Facts.of(document, LocalDate.of(2026, 6, 1)).conway();
    }
}
