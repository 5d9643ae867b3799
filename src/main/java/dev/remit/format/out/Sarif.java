package dev.remit.format.out;

import dev.remit.file.JsonText;
import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.FindingsExporter;
import dev.remit.format.Program;
import dev.remit.model.Element;
import dev.remit.model.Suppression;
import dev.remit.rule.Finding;
import dev.remit.rule.Rules;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// SARIF 2.1.0, as code scanning of GitHub and others take it: one run with all rules, and a result a finding.
///
/// What is gone since a baseline is left out, since GitHub would take an absent result for a present one.
public final class Sarif implements FindingsExporter {
    /// GitHub rejects a file with more results in a run, and shows the worst 5,000.
    private static final int MOST_RESULTS = 25_000;

    /// GitHub takes messages of annotations up to 64 KiB.
    private static final int LONGEST_MESSAGE = 65_535;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /// A finding of a file, and why it is looked past if it is.
    private record Told(CheckedFile file, Finding finding, Optional<Suppression> by) {
        boolean isSuppressed() {
            return by.isPresent();
        }
    }

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public byte[] export(CheckedFiles checked) {
        return JsonText.of(Draft.EMPTY
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run(checked)))
                .raw());
    }

    private static Draft run(CheckedFiles checked) {
        var rules = Rules.catalogue().toList();
        var told = told(checked);
        var results = new ArrayList<Draft>();
        var places = new HashMap<String, Integer>();
        rules.forEach(rule -> places.put(rule.code(), places.size()));
        told.stream().limit(MOST_RESULTS).map(each -> result(each, places)).forEach(results::add);
        var driver = Draft.EMPTY
                .with("name", Program.NAME)
                .with("semanticVersion", Program.VERSION)
                .with("rules", rules.stream().map(SarifRule::of).toList());
        return Draft.EMPTY
                .with("tool", Draft.EMPTY.with("driver", driver))
                .with("invocations", List.of(invocation(told.size() - results.size())))
                .with("artifacts", checked.files().stream().map(Sarif::artifact).toList())
                .with("results", results);
    }

    /// Worst first over all files, what is looked past at the end: what must be left out is what matters least.
    private static List<Told> told(CheckedFiles checked) {
        var told = new ArrayList<Told>();
        for (CheckedFile file : checked.files()) {
            file.findings().open().forEach(each -> told.add(new Told(file, each, Optional.empty())));
            file.findings()
                    .suppressed()
                    .forEach(each -> told.add(new Told(file, each.finding(), Optional.of(each.by()))));
        }
        told.sort(Comparator.comparing(Told::isSuppressed)
                .thenComparing(each -> each.finding().severity()));
        return told;
    }

    private static Draft invocation(int leftOut) {
        Draft invocation = Draft.EMPTY.with("executionSuccessful", true);
        if (leftOut == 0) return invocation;
        Text message = Text.of(
                "{0} findings are left out, since a run may hold {1}. Check fewer files at once.",
                leftOut, MOST_RESULTS);
        var notification = Draft.EMPTY.with("level", "warning").with("message", SarifRule.message(message.toString()));
        return invocation.with("toolExecutionNotifications", List.of(notification));
    }

    private static Draft artifact(CheckedFile file) {
        return Draft.EMPTY.with("location", Draft.EMPTY.with("uri", UriPath.of(file.path())));
    }

    private static Draft result(Told told, Map<String, Integer> places) {
        var finding = told.finding();
        String fingerprint = finding.fingerprint();
        Draft result = Draft.EMPTY
                .with("ruleId", finding.rule())
                .with("ruleIndex", places.getOrDefault(finding.rule(), -1))
                .with("level", SarifRule.level(finding.severity()))
                .with("message", SarifRule.message(plain(finding.message().toString())))
                .with("locations", List.of(location(told)))
                // The one GitHub reads; ours does not change with the line, and tells two findings on a line apart.
                .with(
                        "partialFingerprints",
                        Draft.EMPTY
                                .with("primaryLocationLineHash", fingerprint + ":1")
                                .with("remit/v1", fingerprint))
                .with("properties", properties(finding));
        Draft known = told.file().since().isEmpty()
                ? result
                : result.with("baselineState", told.file().isNew(finding) ? "new" : "unchanged");
        return told.by()
                .map(by -> known.with("suppressions", List.of(suppression(by))))
                .orElse(known);
    }

    /// A name must not become a link into the result, as `[text](1)` would.
    private static String plain(String message) {
        return Cut.to(LONGEST_MESSAGE, Visible.of(message).replace("](", "] ("));
    }

    /// GitHub shows a result only where it has a place, so what stands nowhere stands in the first line.
    private static Draft location(Told told) {
        int line = told.file().line(told.finding()).orElse(1);
        var physical = Draft.EMPTY
                .with(
                        "artifactLocation",
                        Draft.EMPTY.with("uri", UriPath.of(told.file().path())))
                .with("region", Draft.EMPTY.with("startLine", line));
        Draft location = Draft.EMPTY.with("physicalLocation", physical);
        return told.file()
                .element(told.finding())
                .map(element -> location.with("logicalLocations", List.of(logical(element))))
                .orElse(location);
    }

    private static Draft logical(Element element) {
        String type = element.getClass().getSimpleName();
        return Draft.EMPTY
                .with("name", Visible.of(element.title()))
                .with("fullyQualifiedName", element.id().text())
                .with("kind", Character.toLowerCase(type.charAt(0)) + type.substring(1));
    }

    private static Draft properties(Finding finding) {
        return Draft.EMPTY
                .withTexts("elements", finding.elements().stream().map(Id::text).toList())
                .with("key", Raw.of(finding.key()));
    }

    private static Draft suppression(Suppression by) {
        return Draft.EMPTY
                .with("kind", "inSource")
                .with("status", "accepted")
                .with(
                        "justification",
                        Text.of("{0} (until {1})", by.reason(), by.until()).toString());
    }
}
