package dev.remit.report.findings;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Severity;
import dev.remit.report.Told;
import dev.remit.rule.Baseline;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsReportTest {
    private static final String ORPHAN = """
        "services": [ { "id": "cart", "name": "Cart", "lifecycle": "GA" } ]\
        """;

    @Test
    void the_title_counts_what_is_open() {
        var report = Told.report("findings", ORPHAN);
        long errors = Told.data(report).stream()
                .filter(line -> line.startsWith("error,"))
                .count();

        assertTrue(report.title().startsWith(errors + " errors"), report.title());
        assertTrue(Told.data(report).stream().anyMatch(line -> line.startsWith("error,OWN-001,")));
    }

    @Test
    void what_is_looked_past_has_its_reason_and_its_end() {
        String print = Told.data(Told.report("findings", ORPHAN)).stream()
                .filter(line -> line.contains(",OWN-001,"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();
        var report = Told.report("findings", ORPHAN + """
            , "suppressions": [ { "fingerprint": "%s", "reason": "Sold in autumn.", "until": "2026-10-01", "author": "Ada" } ]\
            """.replace("%s", print));

        var rows = Told.rows(report, "Findings that are looked past");

        assertEquals(1, rows.size());
        assertTrue(rows.getFirst().startsWith("OWN-001 | "), rows.toString());
        assertTrue(rows.getFirst().endsWith(" | Sold in autumn. | 2026-10-01 | Ada"), rows.toString());
    }

    @Test
    void beside_an_earlier_check_new_and_gone_ones_are_told() {
        var request = Told.request(document(ORPHAN));
        var first = request.findings().open().getFirst();
        var known = new Baseline.Past(first.rule(), first.severity(), first.elements(), first.key(), "");
        var gone = new Baseline.Past("OWN-006", Severity.WARNING, List.of(Id.of("cart")), "", "One person knows it.");

        var report = Told.report("findings", request.since(Baseline.of(List.of(known, gone))));

        int fresh = request.findings().open().size() - 1;
        assertEquals("Looked past: 0. New since the last check: " + fresh + ". Gone since then: 1.", report.subtitle());
        assertEquals(
                List.of("Warning | OWN-006 | One person knows it."),
                Told.rows(report, "What was found at the last check"));
    }
}
