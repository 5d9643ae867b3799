package dev.remit.format.out;

import dev.remit.file.JsonText;
import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.FindingsExporter;
import dev.remit.model.Severity;
import dev.remit.rule.Baseline.Past;
import dev.remit.rule.Finding;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import java.util.List;

/// What a check found, as JSON other programs may rely on: an object a file, in a list where several were asked for.
///
/// Beside a baseline each finding says whether it is new, and what is gone stands in a list of its own.
public final class FindingsJson implements FindingsExporter {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public byte[] export(CheckedFiles checked) {
        var files = checked.files().stream().map(FindingsJson::file).toList();
        return JsonText.of(checked.areSeveral() ? Raw.of(files) : files.getFirst());
    }

    private static Raw file(CheckedFile file) {
        var findings = file.findings().open();
        Draft written = Draft.EMPTY
                .with("file", Raw.of(file.name()))
                .with("scenario", file.scenario().map(Raw::of).orElse(Raw.NOTHING))
                .with("today", file.today().toString())
                .with("counts", counts(file))
                .with(
                        "findings",
                        findings.stream().map(each -> finding(each, file)).toList());
        if (file.since().isEmpty()) return written.raw();
        return written.with("gone", file.gone().stream().map(FindingsJson::past).toList())
                .raw();
    }

    private static Draft counts(CheckedFile file) {
        var findings = file.findings();
        Draft counts = Draft.EMPTY;
        for (Severity severity : Severity.values()) counts = counts.with(severity.word(), findings.count(severity));
        return counts.with("suppressed", findings.suppressed().size());
    }

    private static Draft finding(Finding finding, CheckedFile file) {
        var repairs = finding.repairs().stream().map(repair -> repair.label().toString());
        Draft written = start(finding.rule(), finding.severity(), finding.elements(), finding.key())
                .with("message", finding.message().toString())
                .with("fingerprint", finding.fingerprint())
                .withTexts("repairs", repairs.toList())
                .with("line", file.line(finding).map(Raw::of).orElse(Raw.NOTHING));
        return file.since().isEmpty() ? written : written.with("new", file.isNew(finding));
    }

    private static Draft past(Past past) {
        return start(past.rule(), past.severity(), past.elements(), past.key())
                .with("message", past.message())
                .with("fingerprint", past.fingerprint());
    }

    private static Draft start(String rule, Severity severity, List<Id> elements, String key) {
        return Draft.EMPTY
                .with("rule", rule)
                .with("severity", severity.word())
                .withTexts("elements", elements.stream().map(Id::text).toList())
                .with("key", Raw.of(key));
    }
}
