package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.raci.Raci;
import dev.remit.report.Provenance;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.report.Spread;
import dev.remit.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The half of an export that is about reports.
final class ExportReport {
    @Option(names = "--report", paramLabel = "NAME", description = "The report: raci-by-service.")
    private Optional<String> report = Optional.empty();

    @Option(names = "--service", paramLabel = "ID", description = "Only these services.")
    private List<String> services = List.of();

    @Option(names = "--wide", description = "One column a team in CSV, for people, in place of one row a letter.")
    private boolean wide;

    boolean isAsked() {
        return report.isPresent();
    }

    void write(Exported exported) {
        Reporter reporter = exported.named("report", report.orElseThrow(), Reporter::id, Reports.ALL);
        Exporter exporter = exported.format(Exporter::id, Exporters.ALL);
        Document document = exported.document();
        var bytes = exporter.export(reporter.report(request(document, exported)), exported.options());
        exported.put(bytes, exporter.isText());
    }

    private Request request(Document document, Exported exported) {
        LocalDate today = Today.of(document, exported.given(), exported.clock());
        var facts = Facts.of(document, today);
        var findings = Rules.check(facts);
        var provenance = Provenance.of(document, today, findings, exported.madeAt());
        return new Request(
                facts, findings, chosen(facts), wide ? Spread.WIDE : Spread.LONG, provenance, exported.fileName());
    }

    private List<Service> chosen(Facts facts) {
        var all = Raci.services(facts.structure());
        var chosen = Chosen.of(
                services,
                "service",
                all.stream().map(service -> service.id().text()).toList());
        return all.stream()
                .filter(service -> chosen.includes("service", service.id().text()))
                .toList();
    }
}
