package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.raci.Raci;
import dev.remit.report.Provenance;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.report.Spread;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes a report for people or programs.")
final class Export implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A Remit file; - is standard input.")
    private String file = "";

    @Option(names = "--report", required = true, paramLabel = "NAME", description = "The report: raci-by-service.")
    private String report = "";

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "csv, html or pdf.")
    private String format = "";

    @Option(names = "--service", paramLabel = "ID", description = "Only these services.")
    private List<String> services = List.of();

    @Option(names = "--wide", description = "One column a team in CSV, for people, in place of one row a letter.")
    private boolean wide;

    @Option(names = "--paper", paramLabel = "A4|letter|A3", description = "The paper of a PDF: ${DEFAULT-VALUE}.")
    private Paper paper = Paper.A4;

    @Option(names = "--grey", description = "Without colours.")
    private boolean grey;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date printed on it, so that it can be made again.")
    private Optional<String> date = Optional.empty();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reporter reporter = Reports.named(report).orElseThrow(() -> unknown("report", report, reports()));
        Exporter exporter = Exporters.find(format).orElseThrow(() -> unknown("format", format, Exporters.ids()));
        output.refuse(file, console);
        Document document = Input.of(file, console).document(common, console);
        byte[] bytes = Stop.unless(exporter.export(reporter.report(request(document)), options()), Exit.OUTPUT, file);
        if (exporter.isText()) output.text(bytes, common, console);
        else output.binary(bytes, common, console);
        return Exit.FINE;
    }

    private Request request(Document document) {
        LocalDate today = Today.of(document, common.given(), console.clock());
        var facts = Facts.of(document, today);
        var findings = Rules.check(facts);
        var provenance = Provenance.of(document, today, findings, madeAt());
        return new Request(
                facts, findings, chosen(facts), wide ? Spread.WIDE : Spread.LONG, provenance, FileName.of(file));
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

    private OffsetDateTime madeAt() {
        return date.map(Common::date)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                .orElseGet(() -> OffsetDateTime.now(console.clock()));
    }

    private Options options() {
        return Options.DEFAULT.on(paper).in(grey ? Ink.GREY : Ink.COLOUR);
    }

    private static List<String> reports() {
        return Reports.ALL.stream().map(Reporter::id).toList();
    }

    private static Stop unknown(String kind, String name, List<String> known) {
        Text hint = Words.nearest(name, known)
                .map(near -> Text.of("Did you mean {0}?", near))
                .orElseGet(() -> Text.of("There are {0}.", Words.list(known)));
        return Usage.error(Text.of("There is no {0} \"{1}\".", kind, name), hint);
    }
}
