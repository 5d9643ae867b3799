package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparateOperationsTest {
    private static final String CODE = "TOP-007";

    @ParameterizedTest
    @CsvSource({"2, 8, false", "3, 8, true", "2, 5, false", "2, 4, true", "3, 7, true", "1, 3, false", "1, 2, true"})
    void three_services_or_three_in_ten_of_a_value_stream_are_a_silo(int handed, int others, boolean reported) {
        var found = Found.any(CODE, organisation("", services(handed, others)));

        assertEquals(reported, found);
    }

    @Test
    void a_single_service_is_its_own_pilot() {
        var found = Found.by(CODE, organisation("", services(1, 0)));

        assertEquals(
                List.of("ERROR S0 passes from Shop to Operations with no shared work. Start with it: move it to"
                        + " YBIYRI."),
                found);
    }

    @Test
    void the_pilot_matters_least_and_is_needed_least() {
        var found = Found.by(CODE, organisation("", """
            { "id": "a", "name": "A", "tier": 3, %s },
            { "id": "b", "name": "B", "tier": 3, %s, "dependsOn": [{ "serviceId": "a" }] },
            { "id": "c", "name": "C", %s }\
            """.formatted(HANDED, HANDED, HANDED)));

        assertEquals(
                List.of("ERROR 3 services pass from Shop to Operations with no shared work. "
                        + "Start with B: move it to YBIYRI."),
                found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COLLABORATION", "FACILITATING"})
    void shared_work_makes_it_none(String mode) {
        String together =
                ", \"interactions\": [{ \"id\": \"i\", \"teamAId\": \"ops\", \"teamBId\": \"shop\", \"mode\": \"" + mode
                        + "\" }]";

        assertEquals(false, Found.any(CODE, organisation("", services(5, 0)) + together));
        assertEquals(
                true, Found.any(CODE, organisation("", services(5, 0)) + together.replace(mode, "X_AS_A_SERVICE")));
    }

    @Test
    void a_builder_nobody_knows_is_not_counted() {
        var found = Found.any(CODE, organisation("", services(5, 0).replace("\"builtBy\": \"shop\", ", "")));

        assertEquals(false, found);
    }

    @Test
    void operations_that_builds_what_it_runs_is_no_silo() {
        var found = Found.any(
                CODE, organisation("", services(5, 0).replace("\"builtBy\": \"shop\"", "\"builtBy\": \"ops\"")));

        assertEquals(false, found);
    }

    @Test
    void role_groups_are_left_alone() {
        assertEquals(false, Found.any(CODE, organisation(", \"roleGroup\": true", services(5, 0))));
    }

    private static final String RUNNING = "\"lifecycle\": \"GA\", \"builtBy\": \"shop\", \"domainId\": \"selling\"";
    private static final String HANDED =
            RUNNING + ", \"operating\": { \"model\": \"OPS_HANDOFF\", \"firstLineTeamId\": \"ops\" }";

    private static String services(int handed, int others) {
        var all = Stream.concat(
                IntStream.range(0, handed).mapToObj(i -> service(i, HANDED)),
                IntStream.range(handed, handed + others).mapToObj(i -> service(i, RUNNING)));
        return all.collect(Collectors.joining(", "));
    }

    private static String service(int number, String fields) {
        return "{ \"id\": \"s%d\", \"name\": \"S%d\", %s }".formatted(number, number, fields);
    }

    private static String organisation(String operations, String services) {
        return """
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales" }],
            "teams": [{ "id": "ops", "name": "Operations", "specialism": "OPERATIONS"%s },
              { "id": "shop", "name": "Shop" }],
            "services": [%s]\
            """.formatted(operations, services);
    }
}
