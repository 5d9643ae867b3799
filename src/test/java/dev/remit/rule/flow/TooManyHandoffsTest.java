package dev.remit.rule.flow;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Finding;
import dev.remit.rule.Found;
import dev.remit.shape.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyHandoffsTest {
    private static final String CODE = "FLW-001";

    @ParameterizedTest
    @CsvSource({
        "shop qa shop, []",
        "shop qa ops qa, [WARNING]",
        "shop qa ops qa ops, [WARNING]",
        "shop qa ops qa ops shop, [ERROR]",
        "shop shop qa qa ops, []"
    })
    void two_handoffs_are_enough_and_five_are_an_error(String teams, String severities) {
        var found = Found.severities(CODE, flow("\"serviceId\": \"cart\"", teams));

        assertEquals(severities, found.toString());
    }

    @Test
    void waiting_that_is_unknown_is_not_spoken_of() {
        var found = Found.by(CODE, flow("\"serviceId\": \"cart\"", "shop qa ops qa"));

        assertEquals(List.of("WARNING A change to Cart passes 3 times between teams: Shop→QA→Operations→QA."), found);
    }

    @Test
    void a_flow_of_a_domain_is_reported_once() {
        var found = Found.in(document(flow("\"domainId\": \"selling\"", "shop qa ops qa")))
                .of(CODE)
                .toList();

        assertEquals(
                List.of("A change to Selling passes 3 times between teams: Shop→QA→Operations→QA."),
                found.stream().map(Finding::message).map(Object::toString).toList());
        assertEquals(List.of(Id.of("selling"), Id.of("way")), found.getFirst().elements());
    }

    @Test
    void a_flow_of_a_retired_service_is_over() {
        var members = flow("\"serviceId\": \"cart\"", "shop qa ops qa").replace("\"GA\"", "\"RETIRED\"");

        assertEquals(false, Found.any(CODE, members));
    }

    @Test
    void a_flow_that_follows_from_the_raci_is_worth_knowing() {
        var found = Found.by(CODE, organisation("\"model\": \"SRE_RUN\"") + """
            , "engagements": [{ "id": "run", "sreTeamId": "sre", "serviceIds": ["cart", "wishes"], "level": "RUN" }]\
            """);

        assertEquals(
                List.of(
                        "INFO By its RACI a change to Cart passes 3 times between teams: Shop→SRE→Shop→SRE.",
                        "INFO By its RACI a change to Wishes passes 3 times between teams: Shop→SRE→Shop→SRE."),
                found);
    }

    @Test
    void a_drawn_flow_takes_its_place() {
        var members = organisation("\"model\": \"SRE_RUN\"") + """
            , "engagements": [{ "id": "run", "sreTeamId": "sre", "serviceIds": ["cart", "wishes"], "level": "RUN" }],
            "deliveryFlows": [{ "id": "way", "domainId": "selling", "steps": [] }]\
            """;

        assertEquals(false, Found.any(CODE, members));
    }

    private static String flow(String scope, String teams) {
        var steps = teams.split(" ", -1);
        return organisation("\"model\": \"YBIYRI\"") + ", \"deliveryFlows\": [{ \"id\": \"way\", " + scope
                + ", \"steps\": ["
                + IntStream.range(0, steps.length)
                        .mapToObj(i -> "{ \"id\": \"s%d\", \"teamId\": \"%s\" }".formatted(i, steps[i]))
                        .collect(Collectors.joining(", "))
                + "] }]";
    }

    private static String organisation(String operating) {
        return """
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales" }],
            "teams": [{ "id": "ops", "name": "Operations" }, { "id": "qa", "name": "QA" },
              { "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE" }],
            "services": [
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "domainId": "selling",
                "operating": { %s } },
              { "id": "wishes", "name": "Wishes", "lifecycle": "GA", "builtBy": "shop", "domainId": "selling",
                "operating": { %s } }]\
            """.formatted(operating, operating);
    }
}
