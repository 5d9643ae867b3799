package dev.remit.format.out;

import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.FindingsExporter;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Workflow commands of GitHub Actions: `::error file=shop.remit,line=5,title=OWN-001 …::Nobody owns Cart.`
///
/// GitHub shows the first ten of each severity a step and drops the others without a word, so that the others are lines
/// of the log in a group that says how many they are.
public final class GithubAnnotations implements FindingsExporter {
    /// `_maxCountPerIssueType` of the runner; the documentation says the same.
    private static final int MOST_OF_A_SEVERITY = 10;

    /// `_maxIssueMessageLength` of the runner, in UTF-16 units; what is longer is cut there without a mark.
    private static final int LONGEST_MESSAGE = 4096;

    /// A file and one of its findings.
    private record Told(CheckedFile file, Finding finding) {}

    @Override
    public String id() {
        return "github";
    }

    @Override
    public byte[] export(CheckedFiles checked) {
        var lines = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (Severity severity : Severity.values()) {
            var told = of(severity, checked);
            told.stream()
                    .limit(MOST_OF_A_SEVERITY)
                    .map(GithubAnnotations::command)
                    .forEach(lines::add);
            told.stream()
                    .skip(MOST_OF_A_SEVERITY)
                    .map(GithubAnnotations::logged)
                    .forEach(rest::add);
        }
        lines.addAll(group(rest));
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Told> of(Severity severity, CheckedFiles checked) {
        return checked.files().stream()
                .flatMap(file -> file.findings().open().stream()
                        .filter(each -> each.severity() == severity)
                        .map(each -> new Told(file, each)))
                .toList();
    }

    private static String command(Told told) {
        var finding = told.finding();
        String place = "file=" + property(told.file().path())
                + told.file().line(finding).map(line -> ",line=" + line).orElse("");
        return "::" + command(finding.severity()) + " " + place + ",title=" + property(title(finding)) + "::"
                + data(Cut.to(LONGEST_MESSAGE, Visible.of(finding.message())));
    }

    private static String title(Finding finding) {
        return Rules.find(finding.rule())
                .map(Metadata::title)
                .map(title -> finding.rule() + " " + title)
                .orElse(finding.rule());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static List<String> group(List<String> lines) {
        if (lines.isEmpty()) return List.of();
        Text title = lines.size() == 1 ? Text.of("1 more finding") : Text.of("{0} more findings", lines.size());
        return Stream.of(Stream.of("::group::" + title), lines.stream(), Stream.of("::endgroup::"))
                .flatMap(part -> part)
                .toList();
    }

    /// The runner takes a line for a command where it begins with `::`, which none does here, or holds `##[` anywhere.
    private static String logged(Told told) {
        var finding = told.finding();
        String place = told.file().path()
                + told.file().line(finding).map(line -> ":" + line).orElse("");
        String line = finding.severity().word() + "[" + finding.rule() + "] " + place + ": " + finding.message();
        return Visible.of(line).replace("##[", "## [");
    }

    private static String property(String value) {
        return data(Visible.of(value)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
