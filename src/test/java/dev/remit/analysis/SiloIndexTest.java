package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of the silo index.
class SiloIndexTest {
    @ParameterizedTest
    @CsvSource({"YBIYRI, 0", "SRE_CONSULTED, 0", "SRE_EMBEDDED, 0", "SHARED_ONCALL, 0", "SRE_RUN, 0", "OPS_HANDOFF, 1"})
    void only_a_hand_off_without_shared_work_is_a_silo(String model, double index) {
        assertNear(index, silo(organisation(model, "\"builtBy\": \"shop\"") + engagement("ACTIVE")));
    }

    @Test
    void sre_without_an_engagement_is_one_too() {
        assertNear(1, silo(organisation("SRE_RUN", "\"builtBy\": \"shop\"") + engagement("ENDED")));
    }

    @ParameterizedTest
    @CsvSource({"COLLABORATION, 0", "FACILITATING, 0", "X_AS_A_SERVICE, 1"})
    void working_together_opens_it(String mode, double index) {
        String interaction = """
            , "interactions": [{ "id": "i", "teamAId": "ops", "teamBId": "shop", "mode": "%s" }]\
            """.formatted(mode);

        assertNear(index, silo(organisation("OPS_HANDOFF", "\"builtBy\": \"shop\"") + interaction));
    }

    @Test
    void without_a_builder_nothing_is_known() {
        assertEquals(Optional.empty(), silo(organisation("OPS_HANDOFF", "\"tier\": 1")));
    }

    @Test
    void a_value_stream_is_as_open_as_its_services_together() {
        String two = organisation("OPS_HANDOFF", "\"builtBy\": \"shop\"").replace("\"services\": [", """
            "services": [{ "id": "basket", "name": "Basket", "lifecycle": "GA", "domainId": "selling", "builtBy": "shop" }, \
            """);

        assertNear(0.5, silo(two));
    }

    private static Optional<Double> silo(String members) {
        var facts = Facts.of(document(members), LocalDate.of(2026, 6, 1));
        return facts.silo(facts.document().valueStreams().get(Id.of("sales"))).index();
    }

    private static String organisation(String model, String service) {
        return """
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales" }],
            "organisation": { "name": "Test", "defaults": [
              { "role": "MANAGER", "teamId": "heads" }, { "role": "OPS", "teamId": "ops" },
              { "role": "SECURITY", "teamId": "guard" }, { "role": "SRE", "teamId": "sre" }] },
            "teams": [{ "id": "guard", "name": "Guard" }, { "id": "heads", "name": "Heads" },
              { "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "domainId": "selling", %s,
              "operating": { "model": "%s" } }]\
            """.formatted(service, model);
    }

    private static String engagement(String state) {
        return """
            , "engagements": [{ "id": "e", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN", "state": "%s" }]\
            """.formatted(state);
    }
}
