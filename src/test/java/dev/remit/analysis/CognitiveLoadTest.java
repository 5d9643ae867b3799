package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of the cognitive load index, and what counts for it.
class CognitiveLoadTest {
    private static final String DOMAINS = """
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "domains": [
          { "id": "catalogue", "name": "Catalogue", "valueStreamId": "sales", "complexity": "SIMPLE" },
          { "id": "checkout", "name": "Checkout", "valueStreamId": "sales", "complexity": "SIMPLE" },
          { "id": "fraud", "name": "Fraud", "valueStreamId": "sales", "complexity": "COMPLEX" },
          { "id": "payments", "name": "Payments", "valueStreamId": "sales", "complexity": "COMPLICATED" },
          { "id": "pricing", "name": "Pricing", "valueStreamId": "sales", "complexity": "COMPLICATED" },
          { "id": "search", "name": "Search", "valueStreamId": "sales", "complexity": "SIMPLE" }
        ]\
        """;

    @Test
    void checkout_with_two_domains_and_a_collaboration_carries_too_much() {
        var load = load(team(7, 0.25), inProduction("payments", "payments", "payments", "catalogue", "catalogue"), """
            { "id": "i1", "teamAId": "team", "teamBId": "other", "mode": "COLLABORATION" },
            { "id": "i2", "teamAId": "team", "teamBId": "other", "mode": "X_AS_A_SERVICE" },
            { "id": "i3", "teamAId": "other", "teamBId": "team", "mode": "X_AS_A_SERVICE" }\
            """);

        assertNear(1.34, load.index());
    }

    @Test
    void checkout_without_the_collaboration_and_one_service_still_does() {
        var load = load(team(7, 0.25), inProduction("payments", "payments", "payments", "catalogue"), provided(3));

        assertNear(1.11, load.index());
    }

    @Test
    void checkout_without_catalogue_is_at_ease() {
        var load = load(team(7, 0.25), inProduction("payments", "payments", "payments"), provided(3));

        assertNear(2.0 / 3 + 0.06, load.index());
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue checkout search, 7, 1.0",
        "fraud, 7, 1.0",
        "payments pricing, 7, 1.3333333333",
        "fraud catalogue, 7, 1.3333333333",
        "fraud, 5, 1.4",
        "fraud, 9, 0.7777777778",
        "fraud, 3, 1.4",
        "fraud, 20, 0.7777777778"
    })
    void the_limits_of_team_topologies_lie_at_one(String domains, int people, double index) {
        var load = load(team(people, 0), inProduction(domains.split(" ")), "");

        assertNear(index, load.index());
    }

    @Test
    void operational_work_above_thirty_percent_adds_its_excess() {
        var load = load(team(7, 0.45), inProduction("catalogue"), "");

        assertNear(1.0 / 3 + 0.15, load.index());
    }

    @Test
    void being_helped_adds_and_helping_does_not() {
        var load = load(team(7, 0), inProduction("catalogue"), """
            { "id": "i1", "teamAId": "other", "teamBId": "team", "mode": "FACILITATING" },
            { "id": "i2", "teamAId": "team", "teamBId": "other", "mode": "FACILITATING" }\
            """);

        assertNear(1.0 / 3 + 0.10, load.index());
    }

    @Test
    void services_given_and_taken_add_no_more_than_a_collaboration() {
        var load = load(team(7, 0), inProduction("catalogue"), provided(30));

        assertNear(1.0 / 3 + 0.20, load.index());
    }

    @Test
    void interactions_that_are_planned_or_over_add_nothing() {
        var load = load(team(7, 0), inProduction("catalogue"), """
            { "id": "i1", "teamAId": "other", "teamBId": "team", "mode": "COLLABORATION", "state": "PLANNED" },
            { "id": "i2", "teamAId": "other", "teamBId": "team", "mode": "COLLABORATION", "state": "ENDED" }\
            """);

        assertNear(1.0 / 3, load.index());
    }

    @Test
    void a_domain_is_as_hard_as_its_hardest_service() {
        var load = load(team(7, 0), """
            { "id": "s1", "name": "S1", "domainId": "catalogue", "complexity": "COMPLEX", %s },
            { "id": "s2", "name": "S2", "domainId": "payments", "complexity": "SIMPLE", %s }\
            """.formatted(OWNED, OWNED), "");

        assertNear(1 + 2.0 / 3, load.index());
    }

    @Test
    void services_not_in_production_count_for_their_domain_only() {
        var load = load(
                team(7, 0),
                Stream.of("IDEA", "DEVELOPMENT", "LIMITED", "GA", "RETIRED")
                        .map(lifecycle -> service(lifecycle, "catalogue", lifecycle))
                        .collect(Collectors.joining(",")),
                "");

        assertEquals(2, load.services());
        assertNear(1.0 / 3, load.index());
    }

    @Test
    void services_without_a_domain_are_counted_apart() {
        var load = load(team(7, 0), "{ \"id\": \"s1\", \"name\": \"S1\", \"lifecycle\": \"GA\", " + OWNED + " }", "");

        assertEquals(1, load.unplaced());
        assertEquals(0.0, load.index());
    }

    @Test
    void a_service_of_several_owners_loads_none() {
        var load = load(team(7, 0), """
            { "id": "s1", "name": "S1", "lifecycle": "GA", "domainId": "fraud", "owners": [
              { "teamId": "other", "role": "ACCOUNTABLE" }, { "teamId": "team", "role": "ACCOUNTABLE" }] }\
            """, "");

        assertEquals(0.0, load.index());
    }

    @Test
    void without_a_headcount_it_is_unknown() {
        var facts = facts("{ \"id\": \"team\", \"name\": \"Team\" }", inProduction("fraud"), "");

        assertEquals(
                Optional.empty(), facts.cognitiveLoad(facts.document().teams().get(Id.of("team"))));
    }

    private static final String OWNED = "\"owners\": [{ \"teamId\": \"team\", \"role\": \"ACCOUNTABLE\" }]";

    private static String team(int people, double operational) {
        return "{ \"id\": \"team\", \"name\": \"Team\", \"headcount\": %d, \"timeSplit\": { \"operational\": %s } }"
                .formatted(people, Double.toString(operational));
    }

    private static String inProduction(String... domains) {
        return IntStream.range(0, domains.length)
                .mapToObj(i -> service("s" + i, domains[i], "GA"))
                .collect(Collectors.joining(","));
    }

    private static String service(String name, String domain, String lifecycle) {
        return "{ \"id\": \"%s\", \"name\": \"S\", \"domainId\": \"%s\", \"lifecycle\": \"%s\", %s }"
                .formatted(Id.slug(name, "s"), domain, lifecycle, OWNED);
    }

    private static String provided(int times) {
        return IntStream.range(0, times)
                .mapToObj(i ->
                        "{ \"id\": \"i%d\", \"teamAId\": \"team\", \"teamBId\": \"other\", \"mode\": \"X_AS_A_SERVICE\" }"
                                .formatted(i))
                .collect(Collectors.joining(","));
    }

    private static CognitiveLoad load(String team, String services, String interactions) {
        var facts = facts(team, services, interactions);
        return facts.cognitiveLoad(facts.document().teams().get(Id.of("team"))).orElseThrow();
    }

    private static Facts facts(String team, String services, String interactions) {
        String teams = "\"teams\": [{ \"id\": \"other\", \"name\": \"Other\" }, " + team + "]";
        return Facts.of(
                document(DOMAINS + ", " + teams + ", \"services\": [" + services + "], \"interactions\": ["
                        + interactions + "]"),
                LocalDate.of(2026, 6, 1));
    }
}
