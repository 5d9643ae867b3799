package dev.remit.draw;

import static dev.remit.Documents.document;

import dev.remit.draw.lens.Readings;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Map;

/// A small organisation with one of everything a map can show.
public final class ShopPlatform {
    private ShopPlatform() {}

    public static Document organisation() {
        return document(MEMBERS);
    }

    public static Marks marks() {
        return Marks.NONE
                .withFindings(Map.of(
                        Id.of("checkout"), Tally.of(Severity.WARNING),
                        Id.of("payments-api"), Tally.of(Severity.ERROR),
                        Id.of("fraud-score"), Tally.of(Severity.WARNING),
                        Id.of("price-feed"), Tally.of(Severity.WARNING),
                        Id.of("postgres"), Tally.of(Severity.INFO),
                        Id.of("legacy-export"), Tally.of(Severity.ERROR)))
                .withFacts(Map.of(
                        Id.of("checkout"), Text.of("load 1.34"),
                        Id.of("storefront"), Text.of("load 0.62"),
                        Id.of("data-platform"), Text.of("load 0.74"),
                        Id.of("payments-sre"), Text.of("load 0.81"),
                        Id.of("reliability-enabling"), Text.of("load 0.40")));
    }

    /// What was measured and found: loads against a limit of 1, calls a shift against a limit of 2.
    public static Readings readings() {
        var load = Map.of(
                Id.of("checkout"), 1.34,
                Id.of("storefront"), 0.62,
                Id.of("data-platform"), 0.74,
                Id.of("payments-sre"), 0.81,
                Id.of("reliability-enabling"), 0.40);
        var onCall = Map.of(Id.of("checkout"), 3.2, Id.of("payments-sre"), 1.7, Id.of("storefront"), 0.5);
        return new Readings(new Readings.Gauge(load, 1), new Readings.Gauge(onCall, 2), marks().findings());
    }

    private static final String MEMBERS = """
        "valueStreams": [{"id": "buy-online", "name": "Buy online"}],
        "platformGroups": [{"id": "data-and-delivery", "name": "Data and delivery"}],
        "teams": [
          {"id": "checkout", "name": "Checkout", "topologyType": "STREAM_ALIGNED", "specialism": "PRODUCT",
           "valueStreamId": "buy-online", "headcount": 7},
          {"id": "data-platform", "name": "Data platform", "topologyType": "PLATFORM", "headcount": 8,
           "platformGroupId": "data-and-delivery"},
          {"id": "management", "name": "Management", "roleGroup": true},
          {"id": "payments-sre", "name": "Payments SRE", "topologyType": "STREAM_ALIGNED", "specialism": "SRE",
           "headcount": 9},
          {"id": "reliability-enabling", "name": "Reliability enabling", "topologyType": "ENABLING",
           "headcount": 4},
          {"id": "risk-engine", "name": "Risk engine", "topologyType": "COMPLICATED_SUBSYSTEM", "headcount": 5,
           "valueStreamId": "buy-online"},
          {"id": "storefront", "name": "Storefront", "topologyType": "STREAM_ALIGNED", "headcount": 6,
           "valueStreamId": "buy-online"}
        ],
        "services": [
          {"id": "card-network", "name": "Card network", "external": true, "tier": 1},
          {"id": "checkout-web", "name": "checkout-web", "tier": 1,
           "owners": [{"teamId": "checkout", "role": "ACCOUNTABLE"}],
           "operating": {"model": "YBIYRI", "firstLineTeamId": "checkout"},
           "dependsOn": [{"serviceId": "payments-api"}, {"serviceId": "search", "strength": "SOFT"}],
           "slis": [{"id": "ok", "measured": 0.9995}], "slos": [{"id": "ok", "sliId": "ok", "target": 0.999}]},
          {"id": "fraud-score", "name": "fraud-score", "tier": 2,
           "owners": [{"teamId": "checkout", "role": "ACCOUNTABLE"}],
           "operating": {"model": "SHARED_ONCALL", "firstLineTeamId": "checkout"}},
          {"id": "legacy-export", "name": "legacy-export", "tier": 3},
          {"id": "payments-api", "name": "payments-api", "tier": 1,
           "owners": [{"teamId": "checkout", "role": "ACCOUNTABLE"}],
           "operating": {"model": "SRE_RUN", "firstLineTeamId": "payments-sre"},
           "dependsOn": [{"serviceId": "postgres"}, {"serviceId": "card-network"}],
           "slis": [{"id": "ok", "measured": 0.998}], "slos": [{"id": "ok", "sliId": "ok", "target": 0.999}]},
          {"id": "pipelines", "name": "pipelines", "tier": 2,
           "owners": [{"teamId": "data-platform", "role": "ACCOUNTABLE"}],
           "operating": {"model": "SRE_CONSULTED", "firstLineTeamId": "data-platform"}},
          {"id": "postgres", "name": "postgres", "tier": 1,
           "owners": [{"teamId": "data-platform", "role": "ACCOUNTABLE"}],
           "operating": {"model": "YBIYRI", "firstLineTeamId": "data-platform"}},
          {"id": "price-feed", "name": "price-feed", "tier": 2, "builtBy": "storefront",
           "owners": [{"teamId": "checkout", "role": "ACCOUNTABLE"}],
           "operating": {"model": "OPS_HANDOFF"}},
          {"id": "product-list", "name": "product-list-with-a-long-name", "tier": 2,
           "owners": [{"teamId": "checkout", "role": "ACCOUNTABLE"}],
           "operating": {"model": "YBIYRI", "firstLineTeamId": "checkout"}},
          {"id": "risk-model", "name": "risk-model",
           "owners": [{"teamId": "risk-engine", "role": "ACCOUNTABLE"}]},
          {"id": "search", "name": "search", "tier": 2,
           "owners": [{"teamId": "storefront", "role": "ACCOUNTABLE"}],
           "operating": {"model": "SRE_EMBEDDED", "firstLineTeamId": "storefront"},
           "dependsOn": [{"serviceId": "postgres"}]},
          {"id": "web-shop", "name": "web-shop", "tier": 1,
           "owners": [{"teamId": "storefront", "role": "ACCOUNTABLE"}],
           "operating": {"model": "YBIYRI", "firstLineTeamId": "storefront"},
           "dependsOn": [{"serviceId": "checkout-web"}]}
        ],
        "interactions": [
          {"id": "checkout-storefront", "teamAId": "checkout", "teamBId": "storefront", "mode": "COLLABORATION",
           "endDate": "2026-08-01"},
          {"id": "platform-storefront", "teamAId": "data-platform", "teamBId": "storefront",
           "mode": "X_AS_A_SERVICE"},
          {"id": "enabling-storefront", "teamAId": "reliability-enabling", "teamBId": "storefront",
           "mode": "FACILITATING"},
          {"id": "risk-checkout", "teamAId": "risk-engine", "teamBId": "checkout", "mode": "X_AS_A_SERVICE"}
        ],
        "engagements": [
          {"id": "e-run", "sreTeamId": "payments-sre", "buildingTeamId": "checkout", "level": "RUN",
           "serviceIds": ["payments-api"]},
          {"id": "e-shared", "sreTeamId": "payments-sre", "buildingTeamId": "checkout", "level": "SHARED",
           "serviceIds": ["fraud-score"]}
        ],
        "diagrams": [
          {"id": "empty", "name": "Nothing yet", "elements": []},
          {"id": "map", "name": "Whole organisation"},
          {"id": "some", "name": "Some of it", "elements": ["checkout", "payments-api", "postgres"],
           "nodes": {"checkout": {"x": 80, "y": 160}},
           "notes": [{"id": "n", "text": "Pilot until August", "x": 320, "y": 80, "width": 168, "height": 40}],
           "frames": [{"id": "f", "title": "Pilot", "order": 1, "x": 40, "y": 40, "width": 640, "height": 320}]}
        ]
        """;
}
