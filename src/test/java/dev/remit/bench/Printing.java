package dev.remit.bench;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.format.Options;
import dev.remit.format.out.Pdf;
import dev.remit.report.Report;
import dev.remit.report.Request;
import dev.remit.report.raci.RaciByService;
import dev.remit.rule.Findings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// The RACI of ten services on paper, 300 rows. Budget: a second.
public class Printing extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int SERVICES = 10;

    private final Report report = report();

    @Benchmark
    public byte[] pdf() {
        return new Pdf().bytes(report, Options.DEFAULT).orComplain();
    }

    private static Report report() {
        var facts = Facts.of(Megacorp.of(SERVICES, 4, 0), TODAY);
        var findings = new Findings(List.of(), List.of());
        var request = Request.of(facts, findings, "megacorp.remit", OffsetDateTime.parse("2026-06-01T10:00:00Z"));
        return RaciByService.of(request.onServices(request.services().subList(0, SERVICES)))
                .report();
    }
}
