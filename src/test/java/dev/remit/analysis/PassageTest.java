package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of hand-offs and waiting, drawn and derived.
class PassageTest {
    @Test
    void a_chain_of_five_teams_works_an_eighth_of_the_time() {
        var chain = drawn("dev 16 0 0.90", "qa 8 40 0.85", "infra 4 72 0.90", "release 2 96 0.95", "ops 1 24 0.98");

        assertEquals(4, chain.handoffs());
        assertNear(31, chain.work());
        assertNear(232, chain.waiting());
        assertNear(232, chain.handoffWaiting());
        assertNear(263, chain.leadTime());
        assertNear(31.0 / 263, chain.efficiency());
        assertNear(0.6409935, chain.accuracy());
    }

    @Test
    void one_team_that_delivers_continuously_hardly_waits() {
        var continuous = drawn("dev 16 0 1", "dev 0.5 0.25 1", "dev 0.2 0 1", "dev 0.1 0.5 1", "dev 0.2 0 1");

        assertEquals(0, continuous.handoffs());
        assertNear(0.0, continuous.handoffWaiting());
        assertNear(17.75, continuous.leadTime());
        assertNear(17.0 / 17.75, continuous.efficiency());
    }

    @Test
    void an_insurer_with_a_silo_passes_a_change_five_times() {
        var silo = drawn(
                "dev 40 0 0.90",
                "qa 24 80 0.80",
                "security 8 120 0.85",
                "ops 6 160 0.90",
                "board 2 120 0.95",
                "ops 3 48 0.95",
                "ops 1 0 0.98");

        assertEquals(5, silo.handoffs());
        assertNear(84, silo.work());
        assertNear(528, silo.waiting());
        assertNear(612, silo.leadTime());
        assertNear(84.0 / 612, silo.efficiency());
        assertNear(0.48715506, silo.accuracy());
    }

    @Test
    void database_administrators_make_it_six() {
        var silo = drawn(
                "dev 40 0 0.90",
                "qa 24 80 0.80",
                "security 8 120 0.85",
                "ops 6 160 0.90",
                "dba 2 24 0.95",
                "board 2 120 0.95",
                "ops 3 48 0.95",
                "ops 1 0 0.98");

        assertEquals(6, silo.handoffs());
        assertNear(552, silo.waiting());
    }

    @Test
    void a_step_nobody_is_named_for_hides_no_handoff() {
        var flow = drawn("dev 1 0 1", "- 1 2 1", "ops 1 3 1");

        assertEquals(List.of(Ref.to("dev"), Ref.to("ops")), flow.route());
        assertNear(3, flow.handoffWaiting());
    }

    @Test
    void one_unknown_time_leaves_the_sum_unknown() {
        var flow = drawn("dev 1 0 1", "ops 1 - 1");

        assertEquals(Optional.empty(), flow.waiting());
        assertEquals(Optional.empty(), flow.efficiency());
        assertNear(2, flow.work());
    }

    @ParameterizedTest
    @CsvSource({
        "YBIYRI, shop",
        "SRE_CONSULTED, shop",
        "SRE_EMBEDDED, shop",
        "SHARED_ONCALL, shop",
        "SRE_RUN, shop sre shop sre",
        "OPS_HANDOFF, shop security ops"
    })
    void the_default_tables_imply_a_route(String model, String route) {
        var derived = derived(model);

        assertEquals(route, derived.route().stream().map(Ref::toString).collect(Collectors.joining(" ")));
        assertEquals(Optional.empty(), derived.leadTime());
    }

    private static Passage derived(String model) {
        var facts = Facts.of(document("""
            "organisation": { "name": "Test", "defaults": [
              { "role": "MANAGER", "teamId": "management" }, { "role": "OPS", "teamId": "ops" },
              { "role": "PLATFORM", "teamId": "platform" }, { "role": "SECURITY", "teamId": "security" },
              { "role": "SRE", "teamId": "sre" }] },
            "teams": [{ "id": "management", "name": "Management" }, { "id": "ops", "name": "Operations" },
              { "id": "platform", "name": "Platform" }, { "id": "security", "name": "Security" },
              { "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
              "operating": { "model": "%s" } }]\
            """.formatted(model)), LocalDate.of(2026, 6, 1));
        return Passage.of(facts.raci().matrix(facts.document().services().get(Id.of("cart"))));
    }

    /// Each step as "team work waiting accuracy", with a dash for what is unknown.
    private static Passage drawn(String... steps) {
        String all = IntStream.range(0, steps.length)
                .mapToObj(i -> step(i, steps[i].split(" ")))
                .collect(Collectors.joining(", "));
        var document = document("\"deliveryFlows\": [{ \"id\": \"flow\", \"steps\": [" + all + "] }]");
        return Passage.of(document.deliveryFlows().get(Id.of("flow")));
    }

    private static String step(int number, String... parts) {
        var names = List.of(
                "\"teamId\": \"%s\"",
                "\"processHours\": %s", "\"waitHoursBefore\": %s", "\"percentCompleteAccurate\": %s");
        return "{ \"id\": \"" + number + "\""
                + IntStream.range(0, parts.length)
                        .filter(i -> !parts[i].equals("-"))
                        .mapToObj(i -> ", " + names.get(i).formatted(parts[i]))
                        .collect(Collectors.joining())
                + " }";
    }
}
