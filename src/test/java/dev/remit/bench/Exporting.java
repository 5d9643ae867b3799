package dev.remit.bench;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.format.Options;
import dev.remit.format.out.Csv;
import dev.remit.model.Document;
import dev.remit.report.Request;
import dev.remit.report.raci.RaciByService;
import dev.remit.rule.Findings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// The RACI of 1,152 services as CSV, a row a letter. Budget: half a second, with the report that is thrown away.
public class Exporting extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Document document = Megacorp.of(300, 4, 0);

    @Benchmark
    public byte[] csv() {
        var facts = Facts.of(document, TODAY);
        var findings = new Findings(List.of(), List.of());
        var request = Request.of(facts, findings, "megacorp.remit", OffsetDateTime.parse("2026-06-01T10:00:00Z"));
        return new Csv()
                .bytes(RaciByService.of(request).report(), Options.DEFAULT)
                .orComplain();
    }
}
