package dev.remit.bench;

import dev.remit.edit.Megacorp;
import dev.remit.format.Options;
import dev.remit.format.out.Csv;
import dev.remit.model.Structure;
import dev.remit.raci.Raci;
import dev.remit.report.Provenance;
import dev.remit.report.raci.RaciByService;
import dev.remit.rule.Findings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// The RACI of 1,152 services as CSV, a row a letter. Budget: half a second, with the report that is thrown away.
public class Exporting extends Measured {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Structure structure = Structure.of(Megacorp.of(300, 4, 0), TODAY);
    private final Provenance provenance =
            new Provenance("Megacorp", "", TODAY, List.of(), 0, 0, OffsetDateTime.parse("2026-06-01T10:00:00Z"));

    @Benchmark
    public byte[] csv() {
        var raci = Raci.of(structure);
        var findings = new Findings(List.of(), List.of());
        var report = new RaciByService(raci, Raci.services(structure), findings, provenance, "megacorp.remit").report();
        return new Csv().export(report, Options.DEFAULT).orComplain();
    }
}
