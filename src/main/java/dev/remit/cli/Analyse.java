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

final class Analyse implements Verb {
    /// How figures are printed. In lower case, as people type it.
    enum Format {
        text,
        json
    }

    private String file = "";
    private List<String> names = List.of();
    private List<String> teams = List.of();
    private List<String> services = List.of();
    private Format format = Format.text;
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    Analyse(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "analyse",
                        "Prints the figures of teams, services and value streams, and how each came about.",
                        this)
                .argument("FILE", "A Remit file; - is standard input.", String.class, given -> file = given)
                .texts(
                        "--of",
                        "NAME",
                        "Only this analysis: load, on-call, capacity, hand-offs, conway, availability,"
                                + " change-fail-rate, coupling, bus-factor, silo or comparison.",
                        given -> names = given)
                .texts("--team", "ID", "Only these teams.", given -> teams = given)
                .texts("--service", "ID", "Only these services.", given -> services = given)
                .word("--format", "text|json", "How figures are printed.", format, given -> format = given)
                .with(output.takes())
                .with(common.takes());
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
