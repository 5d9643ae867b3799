package dev.remit.cli;

import dev.remit.analysis.Facts;
import dev.remit.file.ElementPlaces;
import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFile.Since;
import dev.remit.format.CheckedFiles;
import dev.remit.format.FindingsExporter;
import dev.remit.format.FindingsExporters;
import dev.remit.format.in.Baselines;
import dev.remit.model.Document;
import dev.remit.model.RuleSetting;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.rule.Suppressed;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class Check implements Verb {
    private static final String TEXT = "text";

    /// The findings that make the verb end with 1: those at least this severe.
    enum Limit {
        error,
        warning,
        info,
        never
    }

    private List<String> files = List.of();
    private Limit limit = Limit.error;
    private String format = TEXT;
    private final PlanOption plan = new PlanOption();
    private final RuleFile rules = new RuleFile();
    private final BaselineFile baseline = new BaselineFile();
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "check",
                        "Checks organisations against the rules; ends with 1 if something is found. With -v"
                                + " it says of each"
                                + " finding by which formula, limits and source; `remit rules CODE` explains a rule.",
                        this)
                .arguments("FILE", "Remit files; - is standard input.", given -> files = given)
                .word(
                        "--fail-on",
                        "error|warning|info|never",
                        "Ends with 1 on findings at least this severe; ${DEFAULT-VALUE} where not given.",
                        limit,
                        given -> limit = given)
                .text(
                        "--format",
                        "text|json|sarif|junit|markdown|github",
                        "How findings are printed; ${DEFAULT-VALUE} where not given.",
                        format,
                        given -> format = given)
                .with(plan.takes())
                .with(rules.takes())
                .with(baseline.takes())
                .with(output.takes())
                .with(common.takes());
    }

    /// All files are checked even if one cannot be read, which then decides the exit code.
    @Override
    public Integer call() {
        FindingsExporter exporter = exporter();
        Stream.of(files.stream(), rules.file.stream(), baseline.file.stream())
                .flatMap(each -> each)
                .forEach(file -> output.refuse(file, console));
        var settings = rules.settings(common, console);
        var baselines = baseline.baselines(console);
        var checked = new ArrayList<CheckedFile>();
        int exit = Exit.FINE;
        for (String file : files) {
            try {
                checked.add(check(Input.of(file, console), settings, baselines));
            } catch (Stop unreadable) {
                Problems.print(unreadable.problems(), common, console);
                exit = unreadable.exit();
            }
        }
        if (!checked.isEmpty()) print(exporter, new CheckedFiles(checked, files.size()));
        return exit == Exit.FINE && checked.stream().anyMatch(this::fails) ? Exit.FINDINGS : exit;
    }

    private void print(FindingsExporter exporter, CheckedFiles checked) {
        output.text(exporter.export(checked), common, console);
        boolean read = exporter instanceof FindingsText && console.terminal() && output.isStandard();
        if (read && !common.quiet && !common.verbose && checked.haveFindings()) tellMore();
    }

    /// Who disagrees with a finding should not have to look for what stands behind it.
    private void tellMore() {
        console.err()
                .println(Text.of("`remit rules CODE` explains a rule; with -v this says what is behind each finding."));
    }

    /// Codes for colours would only be noise in a file.
    private FindingsExporter exporter() {
        var text = new FindingsText(output.isStandard() ? common.colour : Colour.never, common, console);
        var all = Stream.concat(Stream.of(text), FindingsExporters.ALL.stream()).toList();
        String wanted = common.json && format.equals(TEXT) ? "json" : format;
        return all.stream()
                .filter(each -> each.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted, all));
    }

    private static Stop unknown(String format, List<FindingsExporter> all) {
        var known = all.stream().map(FindingsExporter::id).toList();
        Text hint = Words.nearest(format, known)
                .map(near -> Text.of("Did you mean {0}?", near))
                .orElseGet(() -> Text.of("There are {0}.", Words.list(known)));
        return Usage.error(Text.of("There is no format \"{0}\".", format), hint);
    }

    private CheckedFile check(Input input, Map<String, RuleSetting> settings, Optional<Baselines> baselines) {
        var planned = plan.applied(RuleFile.applied(settings, input.document(common, console)), common, console);
        Document document = planned.document();
        Findings findings = Rules.check(Facts.of(document, planned.today()));
        var since = baselines
                .map(all -> all.of(input.name(), files.size()))
                .map(then -> new Since(then, then.goneFrom(findings)));
        return new CheckedFile(
                input.name(),
                console.shared(input.name()),
                plan.scenario,
                document,
                planned.today(),
                baseline.told(findings, since),
                ElementPlaces.of(input.bytes(), named(findings)),
                since);
    }

    /// The elements whose lines are told: the first of each finding.
    private static Set<Id> named(Findings findings) {
        return Stream.concat(
                        findings.open().stream(), findings.suppressed().stream().map(Suppressed::finding))
                .flatMap((Finding finding) -> finding.elements().stream().limit(1))
                .collect(Collectors.toSet());
    }

    private boolean fails(CheckedFile checked) {
        return switch (limit) {
            case error -> reaches(checked, Severity.ERROR);
            case warning -> reaches(checked, Severity.WARNING);
            case info -> reaches(checked, Severity.INFO);
            case never -> false;
        };
    }

    private static boolean reaches(CheckedFile checked, Severity limit) {
        return checked.findings().open().stream()
                .filter(checked::isNew)
                .anyMatch(each -> each.severity().compareTo(limit) <= 0);
    }
}
