package dev.remit.report.chart;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.ChangeFailRate;
import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What charts say to those who do not see them.
class ChartWordsTest {
    private static final Facts FACTS = Facts.of(document("""
        "teams": [{ "id": "qa", "name": "QA" },
          { "id": "shop", "name": "Shop", "headcount": 7, "timeSplit": { "operational": 0.35 } }],
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "domains": [{ "id": "pricing", "name": "Pricing", "valueStreamId": "sales", "complexity": "COMPLEX" }],
        "services": [
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "domainId": "pricing",
            "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
            "delivery": { "deployments": 48, "failedDeployments": 6 } },
          { "id": "fees", "name": "Fees", "lifecycle": "GA", "builtBy": "shop",
            "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }], "operating": { "model": "YBIYRI" } }],
        "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
          { "id": "build", "stage": "DEVELOPMENT", "teamId": "shop", "waitHoursBefore": 0, "processHours": 16 },
          { "id": "test", "stage": "TESTING", "teamId": "qa", "waitHoursBefore": 40.5, "processHours": 8 },
          { "id": "ship", "stage": "RELEASE", "processHours": 1 }] }]
        """), LocalDate.of(2026, 6, 1));

    @Test
    void a_load_is_said_with_its_parts_and_its_limit() {
        var load =
                FACTS.cognitiveLoad(FACTS.document().teams().get(Id.of("shop"))).orElseThrow();

        assertEquals(
                "Cognitive load 1.05, limit 1: domains 1, interactions 0, services 0, operational work 0.05, each times"
                        + " 1 for the size of the team.",
                LoadChart.of(load, 1).spoken().toString());
    }

    @Test
    void a_way_is_said_step_by_step_and_what_is_not_known_of_it_too() {
        assertEquals(
                "A change is handed on once: Development, Shop: waits 0 h, takes 16 h; Testing, handed on to QA: waits"
                        + " 40.5 h, takes 8 h; Release, Nobody is named: waits ? h, takes 1 h.",
                WayChart.of(FACTS.passage(service("cart")), FACTS.structure())
                        .spoken()
                        .toString());
    }

    @Test
    void a_way_that_follows_from_the_raci_has_no_hours() {
        var way = WayChart.of(FACTS.passage(service("fees")), FACTS.structure());

        assertEquals(0, way.steps().stream().filter(step -> step.handedOn()).count());
        assertEquals(false, way.isToScale());
    }

    @Test
    void a_rate_is_said_with_its_range() {
        var sample = ChangeFailRate.of(service("cart").delivery()).orElseThrow();

        assertEquals(
                "Change fail rate 12.5%, from 5.86% to 24.7% with a certainty of 95%, limit 15%.",
                RateChart.of(sample, 0.15).spoken().toString());
    }

    @Test
    void a_share_is_said_with_its_limit() {
        assertEquals(
                "On call: 33.33%, limit 25%.",
                ShareChart.of(Text.of("On call"), 1.0 / 3, 0.25).spoken().toString());
    }

    private static Service service(String id) {
        return FACTS.document().services().get(Id.of(id));
    }
}
