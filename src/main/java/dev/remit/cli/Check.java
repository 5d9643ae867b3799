package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.file.ElementPlaces;
import dev.remit.format.out.FindingsJson;
import dev.remit.format.out.FindingsJson.Checked;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Checks organisations against the rules; ends with 1 if something is found.")
final class Check implements Callable<Integer> {
    /// How findings are printed. In lower case, as people type it.
    enum Format {
        text,
        json
    }

    /// The findings that make the verb end with 1: those at least this severe.
    enum Limit {
        error,
        warning,
        info,
        never
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Remit files; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            description = "Ends with 1 on findings at least this severe; ${DEFAULT-VALUE} where not given.")
    private Limit limit = Limit.error;

    @Option(names = "--format", paramLabel = "text|json", description = "How findings are printed.")
    private Format format = Format.text;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    Check(Console console) {
        this.console = console;
    }

    /// All files are checked even if one cannot be read, which then decides the exit code.
    @Override
    public Integer call() {
        files.forEach(file -> output.refuse(file, console));
        var checked = new ArrayList<Checked>();
        int exit = Exit.FINE;
        for (String file : files) {
            try {
                checked.add(check(Input.of(file, console)));
            } catch (Stop unreadable) {
                Problems.print(unreadable.problems(), common, console);
                exit = unreadable.exit();
            }
        }
        if (!checked.isEmpty()) output.text(printed(checked), common, console);
        return exit == Exit.FINE && checked.stream().anyMatch(this::fails) ? Exit.FINDINGS : exit;
    }

    private Checked check(Input input) {
        Document document = input.document(common, console);
        LocalDate today = Today.of(document, common.given(), console.clock());
        Findings findings = Rules.check(Facts.of(document, today));
        var named = new HashSet<Id>();
        findings.open()
                .forEach(finding -> finding.elements().stream().findFirst().ifPresent(named::add));
        return new Checked(
                input.name(), today, findings, ElementPlaces.of(input.content().bytes(), named));
    }

    private byte[] printed(List<Checked> checked) {
        if (!common.json && format == Format.text) return text(checked).getBytes(StandardCharsets.UTF_8);
        return files.size() == 1 ? FindingsJson.of(checked.getFirst()) : FindingsJson.of(checked);
    }

    /// Codes for colours would only be noise in a file.
    private String text(List<Checked> checked) {
        return new FindingsText(output.isStandard() ? common.colour : Colour.never, common, console).of(checked);
    }

    private boolean fails(Checked checked) {
        return switch (limit) {
            case error -> checked.findings().reach(Severity.ERROR);
            case warning -> checked.findings().reach(Severity.WARNING);
            case info -> checked.findings().reach(Severity.INFO);
            case never -> false;
        };
    }
}
