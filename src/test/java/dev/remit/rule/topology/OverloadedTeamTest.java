package dev.remit.rule.topology;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import dev.remit.rule.NextStep;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverloadedTeamTest {
    private static final String CODE = "TOP-002";

    @Test
    void the_smallest_domain_that_is_enough_to_move_is_named() {
        var found = Found.by(CODE, shop(7, services("payments", 3) + ", " + services("catalogue", 2)));

        assertEquals(
                List.of("WARNING Shop: load 1.34 (limit 1): Catalogue and Payments, 5 services, 1 collaboration. "
                        + "Move Catalogue."),
                found);
    }

    @Test
    void what_each_move_leaves_is_said() {
        var found = Found.in(document(shop(7, services("payments", 3) + ", " + services("catalogue", 2))));

        var steps = found.of(CODE).flatMap(finding -> finding.nextSteps().stream());

        assertEquals(
                List.of(
                        "Move Catalogue to another team: that leaves a load of 0.91.",
                        "Move Payments to another team: that leaves a load of 0.57."),
                steps.map(NextStep::sentence).map(Object::toString).toList());
    }

    @Test
    void the_domain_that_weighs_most_is_named_where_one_move_is_not_enough() {
        var found = Found.by(CODE, shop(5, services("fraud", 3) + ", " + services("payments", 2)));

        assertEquals(
                List.of("ERROR Shop: load 2.81 (limit 1): Fraud and Payments, 5 services, 1 collaboration. Move"
                        + " Fraud."),
                found);
    }

    @Test
    void of_a_single_domain_only_services_can_go() {
        var found = Found.by(CODE, shop(7, services("payments", 7)));

        assertEquals(
                List.of("WARNING Shop: load 1.11 (limit 1): Payments, 7 services, 1 collaboration. "
                        + "Move one of its services."),
                found);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "6, true"})
    void a_load_of_one_is_just_right(int people, boolean reported) {
        var found = Found.any(
                CODE, shop(people, services("fraud", 3)).replace("\"mode\"", "\"state\": \"ENDED\", \"mode\""));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"5, [ERROR]", "9, [WARNING]"})
    void half_as_much_again_is_an_error(int people, String severities) {
        var found = Found.severities(CODE, shop(people, services("fraud", 1) + ", " + services("catalogue", 1)));

        assertEquals(severities, found.toString());
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "5, true"})
    void what_a_team_feels_counts_without_a_headcount(int felt, boolean reported) {
        String team = "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\", \"surveyLoad\": " + felt + " }]";

        assertEquals(reported, Found.any(CODE, team));
    }

    @Test
    void role_groups_are_left_alone() {
        String team = "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\", \"surveyLoad\": 5, \"roleGroup\": true }]";

        assertEquals(false, Found.any(CODE, team));
    }

    /// With one collaboration and two services that it gives or takes.
    private static String shop(int people, String services) {
        return """
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [
              { "id": "catalogue", "name": "Catalogue", "valueStreamId": "sales", "complexity": "SIMPLE" },
              { "id": "fraud", "name": "Fraud", "valueStreamId": "sales", "complexity": "COMPLEX" },
              { "id": "payments", "name": "Payments", "valueStreamId": "sales", "complexity": "COMPLICATED" }],
            "teams": [{ "id": "other", "name": "Other" }, { "id": "shop", "name": "Shop", "headcount": %d }],
            "interactions": [{ "id": "i1", "teamAId": "shop", "teamBId": "other", "mode": "COLLABORATION" },
              { "id": "i2", "teamAId": "shop", "teamBId": "other", "mode": "X_AS_A_SERVICE" },
              { "id": "i3", "teamAId": "other", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
            "services": [%s]\
            """.formatted(people, services);
    }

    private static String services(String domain, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> """
                    { "id": "%s-%d", "name": "S", "domainId": "%s", "lifecycle": "GA",
                      "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }\
                    """.formatted(domain, i, domain))
                .collect(Collectors.joining(", "));
    }
}
