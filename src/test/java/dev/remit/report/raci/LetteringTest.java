package dev.remit.report.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.report.Cell;
import dev.remit.report.Report;
import dev.remit.report.Request;
import dev.remit.report.Telling;
import dev.remit.report.Variant;
import dev.remit.rule.Findings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void a_rasci_shows_an_s_only_where_an_r_was_marked_so() {
        var rows = rows(report(Variant.RASCI));

        assertEquals(
                List.of("cart PLN-01 checkout S"),
                rows.stream().filter(row -> row.endsWith(" S")).toList());
        assertEquals(rows(report(Variant.RACI)).size(), rows.size());
    }

    @Test
    void a_daci_tells_the_five_decisions_with_one_driver_and_one_approver_each() {
        assertEquals(
                List.of(
                        "cart PLN-03 checkout D",
                        "cart PLN-03 product A",
                        "cart REL-01 checkout D+A",
                        "cart REL-01 product I",
                        "cart REL-02 checkout D+A",
                        "cart REL-02 product I",
                        "cart IMP-04 checkout D",
                        "cart IMP-04 product A",
                        "cart RET-01 checkout D",
                        "cart RET-01 product A"),
                rows(report(Variant.DACI)));
    }

    @Test
    void a_workbook_of_decisions_is_not_brought_back() {
        assertEquals(true, report(Variant.DACI).workbook().isEmpty());
    }

    private static List<String> rows(Report report) {
        return report.grid().orElseThrow().rows().stream()
                .map(row -> row.stream().map(Cell::plain).toList())
                .map(row -> row.get(0) + " " + row.get(3) + " " + row.get(5) + " " + row.get(7))
                .toList();
    }

    private static Report report(Variant variant) {
        var document = Documents.document("""
            "organisation": { "name": "Shop", "asOf": "2026-06-01", "defaults": [
              { "role": "MANAGER", "teamId": "product" } ] },
            "teams": [ { "id": "checkout", "name": "Checkout" }, { "id": "product", "name": "Product" } ],
            "services": [ { "id": "cart", "name": "Cart", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ],
              "operating": { "model": "YBIYRI" } } ],
            "raciOverrides": [ { "id": "one", "serviceId": "cart", "activityCode": "PLN-01", "role": "BUILD",
              "value": "R", "supports": true, "reason": "Product does it." } ]\
            """);
        var facts = Facts.of(document, LocalDate.of(2026, 6, 1));
        var request = Request.of(
                facts, new Findings(List.of(), List.of()), "shop.remit", OffsetDateTime.parse("2026-06-01T00:00:00Z"));
        return RaciByService.of(request.told(Telling.USUAL.in(variant))).report();
    }
}
