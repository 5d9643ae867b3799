package dev.remit.cli;

import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.format.Order;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Spread;
import dev.remit.report.Variant;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The half of an export that is about reports.
final class ExportReport {
    @Option(
            names = "--report",
            paramLabel = "NAME",
            description = "The report: ${COMPLETION-CANDIDATES}.",
            completionCandidates = ReportNames.class)
    private Optional<String> report = Optional.empty();

    @Mixin
    private ReportScope scope = new ReportScope();

    @Mixin
    private PlanOption plan = new PlanOption();

    @Option(names = "--wide", description = "One column a team in CSV, for people, in place of one row a letter.")
    private boolean wide;

    @Option(
            names = "--variant",
            paramLabel = "raci|rasci|daci",
            description = "The letters of the RACI by service: ${DEFAULT-VALUE}.")
    private Variant variant = Variant.RACI;

    boolean isAsked() {
        return report.isPresent();
    }

    void write(Exported exported) {
        Reporter reporter = exported.named("report", report.orElseThrow(), Reporter::id, Reports.ALL);
        Exporter exporter = exported.format(Exporter::id, Exporters.ALL);
        var request = scope.on(Asked.of(plan, exported), reporter)
                .spread(wide ? Spread.WIDE : Spread.LONG)
                .in(variant);
        exported.put(new Order.OfReport(reporter, request, exporter, exported.options()));
    }
}
