package dev.remit.report.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.ChartBlock;
import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryFlowTest {
    /// The linear chain of five teams (analyses 5.4), and a service beside it that nobody drew.
    private static final String CHAIN = """
        "teams": [ { "id": "dev", "name": "Dev" }, { "id": "qa", "name": "QA" }, { "id": "infra", "name": "Infra" },
          { "id": "release", "name": "Release" }, { "id": "ops", "name": "Ops" } ],
        "services": [
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [ { "teamId": "dev", "role": "ACCOUNTABLE" } ] },
          { "id": "list", "name": "List", "lifecycle": "GA", "owners": [ { "teamId": "dev", "role": "ACCOUNTABLE" } ],
            "operating": { "model": "YBIYRI" } },
          { "id": "idea", "name": "Idea", "lifecycle": "IDEA" } ],
        "deliveryFlows": [ { "id": "flow", "serviceId": "cart", "steps": [
          { "id": "a", "stage": "DEVELOPMENT", "teamId": "dev", "processHours": 16, "waitHoursBefore": 0,
            "percentCompleteAccurate": 0.9, "automation": "PARTIAL" },
          { "id": "b", "stage": "TESTING", "teamId": "qa", "processHours": 8, "waitHoursBefore": 40,
            "percentCompleteAccurate": 0.85, "automation": "MANUAL" },
          { "id": "c", "stage": "INFRASTRUCTURE", "teamId": "infra", "processHours": 4, "waitHoursBefore": 72,
            "percentCompleteAccurate": 0.9, "automation": "MANUAL" },
          { "id": "d", "stage": "RELEASE", "teamId": "release", "processHours": 2, "waitHoursBefore": 96,
            "percentCompleteAccurate": 0.95, "automation": "MANUAL", "externalApproval": true },
          { "id": "e", "stage": "OPERATIONS", "teamId": "ops", "processHours": 1, "waitHoursBefore": 24,
            "percentCompleteAccurate": 0.98, "automation": "AUTOMATED" } ] } ]\
        """;

    @Test
    void the_title_says_how_long_the_slowest_change_takes_and_waits() {
        assertEquals(
                "The slowest change, of Cart, takes 263 h, waits for 232 h of it and has 4 hand-offs",
                Told.report("delivery-flow", CHAIN).title());
    }

    @Test
    void drawn_ways_have_their_figures_and_the_others_are_unknown() {
        assertEquals(
                List.of(
                        "unknown,No value stream,cart,Cart,drawn,4,263,31,232,0.1178707224,0.6409935,3,1",
                        "unknown,No value stream,list,List,from the RACI,0,unknown,unknown,unknown,unknown,unknown,"
                                + "unknown,unknown"),
                Told.data(Told.report("delivery-flow", CHAIN)));
    }

    @Test
    void people_read_shares_in_percent() {
        assertEquals(
                "No value stream | Cart | drawn | 4 | 263 | 31 | 232 | 11.79% | 64.1% | 3 | 1",
                Told.rows(Told.report("delivery-flow", CHAIN), "How long changes")
                        .getFirst());
    }

    @Test
    void the_slowest_way_is_drawn_to_scale() {
        var charts = Told.report("delivery-flow", CHAIN).blocks().stream()
                .filter(ChartBlock.class::isInstance)
                .map(block -> ((ChartBlock) block).title())
                .toList();

        assertEquals(List.of("No value stream: Cart"), charts);
    }

    @Test
    void a_step_nobody_timed_makes_the_way_unknown_and_not_shorter() {
        var untimed = CHAIN.replace("\"processHours\": 8, ", "");

        assertEquals(
                "unknown,No value stream,cart,Cart,drawn,4,unknown,unknown,232,unknown,0.6409935,3,1",
                Told.data(Told.report("delivery-flow", untimed)).getFirst());
    }
}
