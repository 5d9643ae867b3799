package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.OperationalShare.Basis;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of operational capacity, and who carries what under which operating model.
class CapacityTest {
    private static final String MEASURED = "\"ops\": { \"toilHoursPerWeek\": 14, \"incidentsPerWeek\": 1.5 }";

    @Test
    void six_services_leave_some_room() {
        var capacity = capacity("sre", run(6, "0"));

        assertNear(0.8625, capacity.utilisation());
        assertNear(0.43125, capacity.operationalShare().value());
        assertEquals(160, capacity.cap());
    }

    @Test
    void the_seventh_is_one_too_many() {
        assertNear(1.00625, capacity("sre", run(7, "0")).utilisation());
    }

    /// One of 23 hours does not fit into what is left of 160.
    @ParameterizedTest
    @CsvSource({"4, 2", "5, 1", "6, 0", "7, -1"})
    void what_is_left_is_so_many_services_like_those(int services, int free) {
        assertEquals(OptionalInt.of(free), capacity("sre", run(services, "0")).freeServices());
    }

    @Test
    void it_fits_where_the_builders_keep_a_twentieth() {
        assertNear(152.95, capacity("sre", run(7, "0.05")).hours());
        assertNear(0.9559375, capacity("sre", run(7, "0.05")).utilisation());
        assertNear(8.05, capacity("shop", run(7, "0.05")).hours());
    }

    @Test
    void ten_incidents_a_week_take_a_fifth_of_eight_people() {
        var facts = facts(organisation(
                service("s1", "YBIYRI", "\"ops\": { \"toilHoursPerWeek\": 0, \"incidentsPerWeek\": 10 }")));

        assertNear(0.1875, share(facts, "shop").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "YBIYRI, 23, 0, 0",
        "SRE_CONSULTED, 23, 0, 0",
        "SRE_EMBEDDED, 16.1, 6.9, 0",
        "SHARED_ONCALL, 11.5, 11.5, 0",
        "SRE_RUN, 2.3, 20.7, 0",
        "OPS_HANDOFF, 0, 0, 23"
    })
    void the_operating_model_says_who_carries_what(String model, double builder, double sre, double operations) {
        var facts = facts(organisation(service("s1", model, MEASURED)) + engagement("RUN", "0.1", "s1"));

        assertNear(builder, hours(facts, "shop"));
        assertNear(sre, hours(facts, "sre"));
        assertNear(operations, hours(facts, "ops"));
    }

    @Test
    void advice_takes_the_hours_that_were_agreed() {
        var facts = facts(organisation(service("s1", "SRE_CONSULTED", MEASURED)) + """
            , "engagements": [{ "id": "e1", "sreTeamId": "sre", "buildingTeamId": "shop", "serviceIds": ["s1"],
              "level": "CONSULT", "sreHoursPerWeek": 10 }]\
            """);

        assertNear(10, hours(facts, "sre"));
    }

    @Test
    void a_service_without_figures_leaves_the_share_a_least_one() {
        var facts =
                facts(organisation(service("s1", "YBIYRI", MEASURED) + ", " + service("s2", "YBIYRI", "\"tier\": 1")));

        assertEquals(Basis.PARTLY_COMPUTED, share(facts, "shop").orElseThrow().basis());
        assertNear(23.0 / 320, share(facts, "shop").orElseThrow().value());
    }

    @Test
    void without_figures_it_is_unknown() {
        var facts = facts(organisation(service("s1", "YBIYRI", "\"tier\": 1")));

        assertEquals(Optional.empty(), share(facts, "shop"));
    }

    @Test
    void what_the_team_states_comes_first() {
        var facts = facts(organisation(service("s1", "YBIYRI", MEASURED))
                .replace("\"name\": \"Shop\"", "\"name\": \"Shop\", \"timeSplit\": { \"operational\": 0.2 }"));

        assertEquals(Optional.of(new OperationalShare(0.2, Basis.STATED)), share(facts, "shop"));
    }

    @Test
    void nobody_carries_what_is_not_in_production() {
        var facts = facts(organisation(
                service("s1", "YBIYRI", MEASURED).replace("\"lifecycle\": \"GA\"", "\"lifecycle\": \"RETIRED\"")));

        assertEquals(Optional.empty(), share(facts, "shop"));
    }

    private static String run(int services, String developerOpsShare) {
        var ids = IntStream.range(0, services).mapToObj(i -> "s" + i).toList();
        return organisation(
                        ids.stream().map(id -> service(id, "SRE_RUN", MEASURED)).collect(Collectors.joining(", ")))
                + engagement("RUN", developerOpsShare, String.join("\", \"", ids));
    }

    private static String organisation(String services) {
        return """
            "teams": [
              { "id": "ops", "name": "Operations", "headcount": 8, "specialism": "OPERATIONS" },
              { "id": "shop", "name": "Shop", "headcount": 8 },
              { "id": "sre", "name": "SRE", "headcount": 8, "specialism": "SRE" }],
            "services": [%s]\
            """.formatted(services);
    }

    private static String service(String id, String model, String fields) {
        String first = model.equals("OPS_HANDOFF") ? ", \"firstLineTeamId\": \"ops\"" : "";
        return """
            { "id": "%s", "name": "S", "lifecycle": "GA", "builtBy": "shop", "operating": { "model": "%s"%s }, %s }\
            """.formatted(id, model, first, fields);
    }

    private static String engagement(String level, String developerOpsShare, String services) {
        return """
            , "engagements": [{ "id": "e1", "sreTeamId": "sre", "buildingTeamId": "shop", "level": "%s",
              "developerOpsShare": %s, "serviceIds": ["%s"] }]\
            """.formatted(level, developerOpsShare, services);
    }

    private static Capacity capacity(String team, String members) {
        var facts = facts(members);
        return facts.capacity(facts.document().teams().get(Id.of(team))).orElseThrow();
    }

    private static Optional<OperationalShare> share(Facts facts, String team) {
        return facts.operationalShare(facts.document().teams().get(Id.of(team)));
    }

    private static double hours(Facts facts, String team) {
        return facts.capacity(facts.document().teams().get(Id.of(team)))
                .map(Capacity::hours)
                .orElse(0.0);
    }

    private static Facts facts(String members) {
        return Facts.of(document(members), LocalDate.of(2026, 6, 1));
    }
}
