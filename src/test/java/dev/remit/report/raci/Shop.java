package dev.remit.report.raci;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.raci.Raci;
import dev.remit.report.Report;
import dev.remit.report.Request;
import dev.remit.report.Spread;
import dev.remit.report.Telling;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// A shop with three services: `cart` as its builders run it, with two letters set by hand; `orphan`, which nobody
/// owns; and `payments-api`, run by SRE.
final class Shop {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String FILE = """
        "organisation": { "name": "Shop platform", "asOf": "2026-06-01", "defaults": [
          { "role": "MANAGER", "teamId": "product" }, { "role": "SECURITY", "teamId": "security" } ] },
        "teams": [ { "id": "checkout", "name": "Checkout" }, { "id": "payments-sre", "name": "Payments SRE" },
          { "id": "product", "name": "Product manager" }, { "id": "security", "name": "Security" } ],
        "services": [
          { "id": "cart", "name": "Cart", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ],
            "operating": { "model": "YBIYRI" } },
          { "id": "orphan", "name": "Orphan" },
          { "id": "payments-api", "name": "Payments API", "tier": 1, "builtBy": "checkout",
            "owners": [ { "teamId": "product", "role": "ACCOUNTABLE" } ],
            "operating": { "model": "SRE_RUN", "firstLineTeamId": "payments-sre" },
            "slis": [ { "id": "up", "name": "Availability" } ],
            "slos": [ { "id": "up", "sliId": "up", "target": 0.9995 } ] } ],
        "engagements": [ { "id": "pay", "sreTeamId": "payments-sre", "buildingTeamId": "checkout",
          "serviceIds": [ "payments-api" ], "level": "RUN" } ],
        "raciOverrides": [
          { "id": "one", "serviceId": "cart", "activityCode": "OPS-02", "role": "MANAGER", "value": "C",
            "reason": "Product watches the launch." },
          { "id": "two", "serviceId": "cart", "activityCode": "OPS-03", "role": "SECURITY", "value": "" },
          { "id": "win", "serviceId": "cart", "activityCode": "INF-02", "role": "OPS", "value": "R" } ]\
        """;

    private Shop() {}

    /// The report on the services of these ids; on all where none is named.
    static Report report(List<Finding> findings, String... services) {
        return RaciByService.of(request(findings, services)).report();
    }

    /// The same with a column a team for machines.
    static Report wide(String... services) {
        return RaciByService.of(request(List.of(), services).told(Telling.USUAL.spread(Spread.WIDE)))
                .report();
    }

    private static Request request(List<Finding> findings, String... services) {
        var facts = Facts.of(Documents.document(FILE), TODAY);
        var wanted = List.of(services);
        var chosen = Raci.services(facts.structure()).stream()
                .filter(service ->
                        wanted.isEmpty() || wanted.contains(service.id().text()))
                .toList();
        var madeAt = OffsetDateTime.parse("2026-06-01T10:00:00Z");
        return Request.of(facts, new Findings(findings, List.of()), "shop.remit", madeAt)
                .onServices(chosen);
    }
}
