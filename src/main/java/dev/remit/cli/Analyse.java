package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.analysis.figure.Analyses;
import dev.remit.analysis.figure.Analysis;
import dev.remit.analysis.figure.Sheet;
import dev.remit.file.save.Filling;
import dev.remit.format.out.FiguresJson;
import dev.remit.model.Document;
import dev.remit.shape.Row;
import dev.remit.shape.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "analyse",
        description = "Prints the figures of teams, services and value streams, and how each came about.")
final class Analyse implements Callable<Integer> {
    /// How figures are printed. In lower case, as people type it.
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "FILE", description = "A Remit file; - is standard input.")
    private String file = "";

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Only this analysis: load, on-call, capacity, hand-offs, conway, availability,"
                    + " change-fail-rate, coupling, bus-factor, silo or comparison.")
    private List<String> names = List.of();

    @Option(names = "--team", paramLabel = "ID", description = "Only these teams.")
    private List<String> teams = List.of();

    @Option(names = "--service", paramLabel = "ID", description = "Only these services.")
    private List<String> services = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "How figures are printed.")
    private Format format = Format.text;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    Analyse(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.refuse(file, console);
        var analyses = analyses();
        Document document = Input.of(file, console).document(common, console);
        LocalDate today = Today.of(document, common.given(), console.clock());
        var sheet = sheet(Facts.of(document, today), analyses);
        output.text(printed(sheet, today), common, console);
        return Exit.FINE;
    }

    private List<Analysis> analyses() {
        var known = Analyses.all().stream().map(Analysis::name).toList();
        var chosen = Chosen.of(names, "analysis", known);
        return Analyses.all().stream()
                .filter(each -> chosen.includes("analysis", each.name()))
                .toList();
    }

    private Sheet sheet(Facts facts, List<Analysis> analyses) {
        var document = facts.document();
        var chosen = Chosen.of(teams, "team", ids(document.teams())).and(services, "service", ids(document.services()));
        if (teams.isEmpty() && services.isEmpty()) return Sheet.of(facts, analyses);
        return Sheet.of(
                facts,
                analyses,
                team -> !teams.isEmpty() && chosen.includes("team", team.id().text()),
                service -> !services.isEmpty()
                        && chosen.includes("service", service.id().text()));
    }

    private static List<String> ids(Table<? extends Row> rows) {
        return rows.stream().map(row -> row.id().text()).toList();
    }

    private Filling printed(Sheet sheet, LocalDate today) {
        return common.json || format == Format.json ? FiguresJson.of(file, today, sheet) : FiguresText.of(sheet);
    }
}
